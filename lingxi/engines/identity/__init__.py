"""Addresses, numbers and names as they are compared. Pure."""

from lingxi.engines.identity.addresses import address_key, is_shared_address
from lingxi.engines.identity.names import Agreement, compare_names, name_key
from lingxi.engines.identity.phones import is_shared_phone, phone_key

__all__ = [
    "Agreement",
    "address_key",
    "compare_names",
    "is_shared_address",
    "is_shared_phone",
    "name_key",
    "phone_key",
]
