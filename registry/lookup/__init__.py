"""What the public may see: named columns of the register, and nothing else."""
