-- What each report states of its own budget and executed amount, as src/facts/own-figure.ts has it: figures without a
-- subject that happened (a budget whatever its status), one without a scope before one with, then what happened before
-- what is planned, of equals the first on file. Only reports on the whole expenditure that no later one revises.
CREATE OR REPLACE VIEW compared AS
SELECT * FROM reports r
WHERE r.type IN ('', 'whole') AND NOT EXISTS (SELECT 1 FROM reports later WHERE later.replaces = r.id);

CREATE OR REPLACE VIEW stated AS
SELECT * FROM (
  SELECT f.*, row_number() OVER (
    PARTITION BY f.report, f.indicator
    ORDER BY CASE WHEN f.scope = '' THEN 0 ELSE 2 END
      + CASE WHEN f.status IN ('completed', 'stock') THEN 0 ELSE 1 END, f.at
  ) AS nth
  FROM facts f JOIN compared r ON r.id = f.report
  WHERE f.subject = ''
    AND f.indicator IN ('budget.annual', 'exec.total')
    AND (f.status IN ('completed', 'stock') OR f.indicator LIKE 'budget.%')
) WHERE nth = 1;

-- Of several reports of a body's year the one that states both.
CREATE OR REPLACE VIEW pairs AS
SELECT * FROM (
  SELECT b.department, b.year, b.report, b.value AS budget, e.value AS executed,
    b.funds = e.funds AS is_alike,
    row_number() OVER (PARTITION BY b.department, b.year ORDER BY least(b.at, e.at)) AS nth
  FROM stated b JOIN stated e ON e.report = b.report
  WHERE b.indicator = 'budget.annual' AND e.indicator = 'exec.total'
) WHERE nth = 1 AND is_alike;
