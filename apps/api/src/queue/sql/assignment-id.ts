/** An annotator meets a comparison at most once: one id for the two. */
export const assignmentIdFunction = `
CREATE OR REPLACE FUNCTION assignment_id(p_comparison uuid, p_annotator uuid) RETURNS uuid
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT md5(uuid_send(p_comparison) || uuid_send(p_annotator))::uuid
$$`;
