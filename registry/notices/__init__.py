"""What leaves the office on paper: receipt, certificate, letters. Frozen as they were said."""
