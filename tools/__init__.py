"""Generators of training, test and bench data. Nothing in `registry` imports them; the register runs without them.

`python -m tools.noisy`      made-up union registers with known truth
`python -m tools.training`   the shipped matching models, trained again from made-up registers
`python -m tools.old_file`   a messy legacy spreadsheet with its truth beside it
`python -m tools.synthetic`  synthetic unions and dossiers in a demonstration's database, for benchmarks
"""
