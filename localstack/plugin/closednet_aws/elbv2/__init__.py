"""What Elastic Load Balancing must get right for a closed network, over moto's models."""
