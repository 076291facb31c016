"""Amazon RDS, written by hand: DB instances with their states, and no database behind them."""
