"""Addresses, numbers and names as they are compared. Pure."""

from lingxi.engines.identity.addresses import address_key, is_shared_address
from lingxi.engines.identity.calling import Called, called, gender_of
from lingxi.engines.identity.names import Agreement, compare_names, latin_name, name_key
from lingxi.engines.identity.phones import is_shared_phone, phone_key

__all__ = [
    "Agreement",
    "Called",
    "address_key",
    "called",
    "compare_names",
    "gender_of",
    "is_shared_address",
    "is_shared_phone",
    "latin_name",
    "name_key",
    "phone_key",
]
