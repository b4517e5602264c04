-- The figures of "isomm collect" in SQL, for those who have more returns than one workbook holds.
-- Needs nothing but a table or view named tidy, loaded from the CSV or the newline-delimited JSON, for example
--   DuckDB:  CREATE VIEW tidy AS SELECT * FROM read_csv('tidy.csv');
--   Spark:   spark.read.csv('tidy.csv', header=True, inferSchema=True, multiLine=True, escape='"').createOrReplaceTempView('tidy')
-- Standard SQL only (window functions), so that the same text runs in DuckDB, Spark and data warehouses.
-- used_for = 'counts' is the one return that stands for its department; 'gap-only' is a further view within a department.
-- Every query is in one total order, that of the workbook and of --json: item_no is the place of an item in its model.
-- Levels are cast, because a reader that guesses types finds no number in a column that is blank from top to bottom.

-- Departments x functions: mean, minimum and how many items stand behind them.
-- name: functions
WITH levels AS (
  SELECT return_no, function_id, item_no, CAST(level AS INTEGER) AS item_level FROM tidy
)
SELECT return_no, function_id,
       AVG(item_level * 1.0) AS mean_level,
       MIN(item_level) AS minimum_level,
       COUNT(item_level) AS scored
FROM levels
GROUP BY return_no, function_id
ORDER BY return_no, MIN(item_no);

-- All departments that count, every level weighing the same ("mean of all levels" on the sheets): a department that
-- scored more items weighs more. The mean of the items' means, as the organisation has it under the rule own, is below.
-- name: across
WITH levels AS (
  SELECT function_id, item_no, CAST(level AS INTEGER) AS item_level FROM tidy WHERE used_for = 'counts'
)
SELECT function_id,
       AVG(item_level * 1.0) AS mean_level,
       MIN(item_level) AS minimum_level,
       COUNT(item_level) AS scored
FROM levels
GROUP BY function_id
ORDER BY MIN(item_no);

-- The organisation under the rule own: the mean of the items' means, every item weighing the same.
-- name: organisation
WITH means AS (
  SELECT function_id, item_id, MIN(item_no) AS item_no, AVG(CAST(level AS INTEGER) * 1.0) AS mean_level
  FROM tidy
  WHERE used_for = 'counts'
  GROUP BY function_id, item_id
)
SELECT function_id,
       AVG(mean_level) AS mean_of_means,
       COUNT(mean_level) AS items
FROM means
GROUP BY function_id
ORDER BY MIN(item_no);

-- Spread per item. The columns mean, highest, lowest and median are also the combined result of the organisation
-- under the rules own, best, worst and median.
-- name: items
WITH levels AS (
  SELECT item_id, item_no, state, CAST(level AS INTEGER) AS item_level FROM tidy WHERE used_for = 'counts'
),
ranked AS (
  SELECT item_id, item_level,
         ROW_NUMBER() OVER (PARTITION BY item_id ORDER BY item_level) AS place,
         COUNT(*) OVER (PARTITION BY item_id) AS levels
  FROM levels
  WHERE item_level IS NOT NULL
),
medians AS (
  SELECT item_id, AVG(item_level * 1.0) AS median_level
  FROM ranked
  WHERE 2 * place BETWEEN levels AND levels + 2
  GROUP BY item_id
)
SELECT levels.item_id,
       COUNT(item_level) AS scored,
       SUM(CASE WHEN state = 'not-done' THEN 1 ELSE 0 END) AS not_done,
       SUM(CASE WHEN state = 'unanswered' THEN 1 ELSE 0 END) AS unanswered,
       AVG(item_level * 1.0) AS mean_level,
       MIN(item_level) AS lowest,
       MAX(item_level) AS highest,
       MAX(median_level) AS median_level
FROM levels
LEFT JOIN medians ON medians.item_id = levels.item_id
GROUP BY levels.item_id
ORDER BY MIN(item_no);

-- Perception gap: the same item seen by executives, managers, leads and staff, the largest gap first. A gap is one division of whole
-- numbers, so that equal gaps are equal whichever means they lie between.
-- name: gaps
WITH views AS (
  SELECT item_id, position, MIN(item_no) AS item_no,
         SUM(CAST(level AS INTEGER)) AS total,
         COUNT(level) AS scored
  FROM tidy
  WHERE used_for <> 'left-out' AND position IN ('executive', 'manager', 'lead', 'staff') AND level IS NOT NULL
  GROUP BY item_id, position
),
pairs AS (
  SELECT a.item_id,
         MAX(CAST(ABS(a.total * b.scored - b.total * a.scored) AS DOUBLE) / CAST(a.scored * b.scored AS DOUBLE)) AS gap
  FROM views a
  JOIN views b ON b.item_id = a.item_id AND b.position > a.position
  GROUP BY a.item_id
)
SELECT views.item_id,
       MAX(CASE WHEN position = 'executive' THEN total * 1.0 / scored END) AS executive,
       MAX(CASE WHEN position = 'manager' THEN total * 1.0 / scored END) AS manager,
       MAX(CASE WHEN position = 'lead' THEN total * 1.0 / scored END) AS team_lead,
       MAX(CASE WHEN position = 'staff' THEN total * 1.0 / scored END) AS staff,
       MAX(gap) AS gap
FROM views
JOIN pairs ON pairs.item_id = views.item_id
GROUP BY views.item_id
HAVING MAX(gap) > 0
ORDER BY MAX(gap) DESC, MIN(item_no);

-- Items scored by two departments or more, at least half of which are at level 2 or below: the larger share first, then
-- the lower mean.
-- name: weak
WITH counts AS (
  SELECT item_id, MIN(item_no) AS item_no,
         SUM(CASE WHEN CAST(level AS INTEGER) <= 2 THEN 1 ELSE 0 END) AS weak,
         COUNT(CAST(level AS INTEGER)) AS scored,
         SUM(CAST(level AS INTEGER)) AS total
  FROM tidy
  WHERE used_for = 'counts'
  GROUP BY item_id
)
SELECT item_id, weak, scored, CAST(total AS DOUBLE) / scored AS mean_level
FROM counts
WHERE scored >= 2 AND 2 * weak >= scored
ORDER BY CAST(weak AS DOUBLE) / scored DESC, CAST(total AS DOUBLE) / scored, item_no;

-- What became of the plan of each return's last round: of what was due by the day of this one. Returns that planned
-- nothing, or kept no round, have no line.
-- name: plan
WITH outcomes AS (
  SELECT return_no, CAST(plan_outcome AS VARCHAR) AS outcome FROM tidy
)
SELECT return_no,
       SUM(CASE WHEN outcome = 'later' THEN 0 ELSE 1 END) AS due,
       SUM(CASE WHEN outcome = 'kept' THEN 1 ELSE 0 END) AS kept,
       SUM(CASE WHEN outcome = 'partly' THEN 1 ELSE 0 END) AS partly,
       SUM(CASE WHEN outcome IN ('unchanged', 'back') THEN 1 ELSE 0 END) AS not_kept,
       SUM(CASE WHEN outcome = 'later' THEN 1 ELSE 0 END) AS due_later
FROM outcomes
WHERE outcome IN ('kept', 'partly', 'unchanged', 'back', 'later')
GROUP BY return_no
ORDER BY return_no;
