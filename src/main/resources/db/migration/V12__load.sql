-- What takes in archives that were read elsewhere is a kind of run of its own: NIGHTLY, LOAD or WINDOW.
UPDATE run SET kind = 'LOAD' WHERE run_id IN (
  SELECT e.JOB_INSTANCE_ID FROM BATCH_JOB_EXECUTION e
  JOIN BATCH_JOB_EXECUTION_PARAMS p ON p.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID
  WHERE p.PARAMETER_NAME = 'kind' AND p.PARAMETER_VALUE = 'load');
