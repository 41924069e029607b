"""The case: an application and its documents, one aggregate, from draft to decision."""
