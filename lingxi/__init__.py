"""Lingxi 灵犀, the intelligent interaction centre. The folder list is the product description."""
