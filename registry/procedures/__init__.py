"""What the registrar does to a standing and to a contested union: cancellation, measures, settlement; each with its act and its recourse."""
