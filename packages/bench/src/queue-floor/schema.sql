-- The least that a queue of leases has to write for a cycle: what one annotator holds is submitted and the next
-- comparison leased. No project, no fence, no idempotency, no content: this is what the queue is measured against.
create table item (
  position bigint primary key,
  id uuid not null default gen_random_uuid(),
  places smallint not null
);
create index item_open on item (position) where places > 0;
create table walker (
  annotator int primary key,
  position bigint not null default 0,
  holds bigint
);
create table lease (
  annotator int,
  position bigint,
  expires_at timestamptz not null,
  submitted_at timestamptz,
  primary key (annotator, position)
);
create table answer (
  id uuid primary key default gen_random_uuid(),
  position bigint not null,
  annotator int not null,
  ranking jsonb not null,
  strength smallint,
  rationale text,
  duration_ms int not null,
  submitted_at timestamptz not null default now()
);
create index answer_of_item on answer (position);

insert into item (position, places) select n, 3 from generate_series(1, :items) n;
insert into walker (annotator) select n from generate_series(0, :annotators - 1) n;

create function cycle(who int) returns uuid language plpgsql as $$
declare
  walked walker;
  taken record;
begin
  select * into walked from walker where annotator = who for update;
  if walked.holds is not null then
    update lease set submitted_at = now() where annotator = who and position = walked.holds;
    insert into answer (position, annotator, ranking, strength, rationale, duration_ms)
      values (walked.holds, who, '[["a"], ["b"]]', 1, 'It answers what was asked, and shortly.', 30000);
  end if;
  select position, id into taken from item
    where position > walked.position and places > 0
    order by position limit 1 for update skip locked;
  if taken is null then
    raise exception 'the floor ran out of items';
  end if;
  update item set places = places - 1 where position = taken.position;
  insert into lease (annotator, position, expires_at) values (who, taken.position, now() + interval '30 minutes');
  update walker set position = taken.position, holds = taken.position where annotator = who;
  return taken.id;
end $$;
vacuum analyze;
