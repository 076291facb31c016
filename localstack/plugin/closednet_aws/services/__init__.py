"""Services beyond LocalStack's own, one file each, as rules over moto's models."""
