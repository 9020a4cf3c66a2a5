select cycle(:client_id);
