"""Addresses, numbers and names as they are compared. Pure."""

from lingxi.engines.identity.addresses import address_key, is_role_address
from lingxi.engines.identity.names import name_key, names_agree
from lingxi.engines.identity.phones import phone_key

__all__ = ["address_key", "is_role_address", "name_key", "names_agree", "phone_key"]
