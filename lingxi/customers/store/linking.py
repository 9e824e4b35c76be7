"""What customers are compared by, page after page."""

from uuid import UUID

from lingxi.customers.model.comparing import Comparable
from lingxi.platform.rows import Rows
from lingxi.platform.tx import Tx

_comparable = Rows(Comparable)


async def comparable(tx: Tx, after: UUID | None, limit: int) -> list[Comparable]:
    """Customers with a name, an address or a number, in the order of their ids."""
    return await _comparable.all(
        tx.db,
        """
        select c.id, coalesce(c.joined_to, c.id) as head, c.name,
               coalesce((select array_agg(i.key order by i.verified desc, i.key) from customers.identities i
                         where i.customer_id = c.id and i.kind = 'email'), '{}') as emails,
               coalesce((select array_agg(i.key order by i.verified desc, i.key) from customers.identities i
                         where i.customer_id = c.id and i.kind = 'phone'), '{}') as phones,
               coalesce((select jsonb_object_agg(a.key, a.value) from customers.attributes a
                         where a.customer_id = c.id and a.key = any(%(keys)s)), '{}') as attributes
        from customers.customers c
        where (%(after)s::uuid is null or c.id > %(after)s)
          and (c.name is not null or exists (select from customers.identities i
                                             where i.customer_id = c.id and i.kind in ('email', 'phone')))
        order by c.id limit %(limit)s
        """,
        {"after": after, "limit": limit, "keys": ["birthday", "address"]},
    )
