"""What the hierarchy reads: batch reports of the clean-up, kept and comparable, as page, print and spreadsheet."""
