"""Amazon MWAA, written by hand: moto has none. Environments only; no Airflow runs here."""
