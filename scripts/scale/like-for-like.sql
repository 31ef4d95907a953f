-- The change on the year before over the bodies that have both years.
SELECT now.year, count(*) AS bodies,
  sum(now.executed) / nullif(sum(now.budget), 0) - sum(past.executed) / nullif(sum(past.budget), 0) AS change
FROM pairs now JOIN pairs past ON past.department = now.department AND past.year = now.year - 1
GROUP BY now.year ORDER BY now.year;
