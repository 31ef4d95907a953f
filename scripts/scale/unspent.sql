-- Money left by body and year, in yuan, the most first.
SELECT department, year, budget - executed AS unspent FROM pairs ORDER BY year, unspent DESC, department;
