"""Reading the journal: the page for auditors, and the line that proves it."""
