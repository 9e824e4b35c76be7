"""Customers: whom we serve, and how we recognise them."""

from lingxi.customers.model import Customer, Identity, IdentityKind, Language
from lingxi.customers.service import change, create_visitor, get, identify

__all__ = ["Customer", "Identity", "IdentityKind", "Language", "change", "create_visitor", "get", "identify"]
