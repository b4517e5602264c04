-- The figures of "isomm collect" in SQL, for those who have more returns than one workbook holds.
-- Needs nothing but a table or view named tidy, loaded from the CSV or the newline-delimited JSON, for example
--   DuckDB:  CREATE VIEW tidy AS SELECT * FROM read_csv('tidy.csv');
--   Spark:   spark.read.csv('tidy.csv', header=True, inferSchema=True, multiLine=True, escape='"').createOrReplaceTempView('tidy')
-- Standard SQL only (window functions), so that the same text runs in DuckDB, Spark and data warehouses.
-- used_for = 'counts' is the one return that stands for its department; 'gap-only' is a further view within a department.

-- Departments x functions: mean, minimum and how many items stand behind them.
-- name: functions
SELECT return_no, function_id,
       AVG(level * 1.0) AS mean_level,
       MIN(level) AS minimum_level,
       COUNT(level) AS scored
FROM tidy
GROUP BY return_no, function_id
ORDER BY return_no, function_id;

-- All departments that count: every level weighs the same.
-- name: across
SELECT function_id,
       AVG(level * 1.0) AS mean_level,
       MIN(level) AS minimum_level,
       COUNT(level) AS scored
FROM tidy
WHERE used_for = 'counts'
GROUP BY function_id
ORDER BY function_id;

-- Spread per item. The columns mean, highest, lowest and median are also the combined result of the organisation
-- under the rules own, best, worst and median.
-- name: items
WITH ranked AS (
  SELECT item_id, level,
         ROW_NUMBER() OVER (PARTITION BY item_id ORDER BY level) AS place,
         COUNT(*) OVER (PARTITION BY item_id) AS levels
  FROM tidy
  WHERE used_for = 'counts' AND level IS NOT NULL
),
medians AS (
  SELECT item_id, AVG(level * 1.0) AS median_level
  FROM ranked
  WHERE 2 * place BETWEEN levels AND levels + 2
  GROUP BY item_id
)
SELECT tidy.item_id,
       COUNT(level) AS scored,
       SUM(CASE WHEN state = 'not-done' THEN 1 ELSE 0 END) AS not_done,
       SUM(CASE WHEN state = 'unanswered' THEN 1 ELSE 0 END) AS unanswered,
       AVG(level * 1.0) AS mean_level,
       MIN(level) AS lowest,
       MAX(level) AS highest,
       MAX(median_level) AS median_level
FROM tidy
LEFT JOIN medians ON medians.item_id = tidy.item_id
WHERE used_for = 'counts'
GROUP BY tidy.item_id
ORDER BY tidy.item_id;

-- Perception gap: the same item seen by managers, leads and staff, the largest gap first.
-- name: gaps
WITH views AS (
  SELECT item_id, position, AVG(level * 1.0) AS mean_level
  FROM tidy
  WHERE used_for <> 'left-out' AND position IN ('manager', 'lead', 'staff') AND level IS NOT NULL
  GROUP BY item_id, position
)
SELECT item_id,
       MAX(CASE WHEN position = 'manager' THEN mean_level END) AS manager,
       MAX(CASE WHEN position = 'lead' THEN mean_level END) AS team_lead,
       MAX(CASE WHEN position = 'staff' THEN mean_level END) AS staff,
       MAX(mean_level) - MIN(mean_level) AS gap
FROM views
GROUP BY item_id
HAVING COUNT(*) > 1 AND MAX(mean_level) > MIN(mean_level)
ORDER BY gap DESC, item_id;

-- Items that at least half of the departments that scored them are at level 2 or below in.
-- name: weak
SELECT item_id,
       SUM(CASE WHEN level <= 2 THEN 1 ELSE 0 END) AS weak,
       COUNT(level) AS scored,
       AVG(level * 1.0) AS mean_level
FROM tidy
WHERE used_for = 'counts'
GROUP BY item_id
HAVING COUNT(level) > 0 AND 2 * SUM(CASE WHEN level <= 2 THEN 1 ELSE 0 END) >= COUNT(level)
ORDER BY 1.0 * SUM(CASE WHEN level <= 2 THEN 1 ELSE 0 END) / COUNT(level) DESC, mean_level, item_id;
