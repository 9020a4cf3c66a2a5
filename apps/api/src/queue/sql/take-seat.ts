/**
 * The annotator's row in a queue, locked until the transaction ends, so that one annotator's own requests (two tabs, a
 * retry) take turns; two annotators never wait for each other.
 */
export const takeSeatFunction = `
CREATE OR REPLACE FUNCTION take_seat(p_project uuid, p_queue uuid, p_annotator uuid) RETURNS queue_annotator
LANGUAGE plpgsql AS $$
DECLARE
  v_seat queue_annotator;
BEGIN
  SELECT * INTO v_seat FROM queue_annotator
  WHERE project_id = p_project AND queue_id = p_queue AND annotator_id = p_annotator FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO queue_annotator (project_id, queue_id, annotator_id) VALUES (p_project, p_queue, p_annotator)
    ON CONFLICT DO NOTHING;
    SELECT * INTO v_seat FROM queue_annotator
    WHERE project_id = p_project AND queue_id = p_queue AND annotator_id = p_annotator FOR UPDATE;
  END IF;
  RETURN v_seat;
END $$`;
