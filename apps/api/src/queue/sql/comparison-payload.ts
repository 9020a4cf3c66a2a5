import type { Message } from '@pairwright/dataset';

/**
 * A comparison as an annotator is shown it: the prompt, and the responses, blinded, in the order of `p_shown`.
 * Primary keys of comparison, prompt and response only. OFFSET 0 keeps it so: a join may be planned the other way round while the
 * tables are small, and that plan kept.
 */
export const comparisonPayloadFunction = `
CREATE OR REPLACE FUNCTION comparison_payload(p_project uuid, p_comparison uuid, p_shown uuid[]) RETURNS json
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT json_build_object(
    'id', p_comparison,
    'prompt', p.messages,
    'responses', (
      SELECT json_agg(json_build_object('id', r.id, 'messages', r.messages) ORDER BY shown.place)
      FROM unnest(p_shown) WITH ORDINALITY AS shown(id, place)
      CROSS JOIN LATERAL (
        SELECT id, messages FROM response WHERE project_id = p_project AND id = shown.id OFFSET 0
      ) AS r
    ))
  FROM (SELECT prompt_id FROM comparison WHERE project_id = p_project AND id = p_comparison OFFSET 0) AS c
  CROSS JOIN LATERAL (SELECT messages FROM prompt WHERE project_id = p_project AND id = c.prompt_id OFFSET 0) AS p);
END $$`;

export interface ComparisonPayload {
  id: string;
  prompt: Message[];
  responses: { id: string; messages: Message[] }[];
}
