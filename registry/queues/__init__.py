"""The work queues: saved views, « take the next », batches."""
