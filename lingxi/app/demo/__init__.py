"""Harbour Bank 海湾银行, a bank that does not exist: its people, its past month, and those who chat there all day."""
