-- Execution of all bodies of a year: the sum of executed amounts over the sum of budgets, never a mean of percentages.
SELECT year, count(*) AS bodies, sum(executed) AS executed, sum(budget) AS budget,
  sum(executed) / nullif(sum(budget), 0) AS rate
FROM pairs GROUP BY year ORDER BY year;
