"""What EC2 must get right for a closed network, over moto's models."""
