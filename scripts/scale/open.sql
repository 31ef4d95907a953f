-- $dir is the folder of `npm run data -- --parquet $dir`.
CREATE VIEW facts AS SELECT * FROM read_parquet('$dir/facts/*/*.parquet', hive_partitioning = true);
CREATE VIEW reports AS SELECT * FROM '$dir/reports.parquet';
CREATE VIEW departments AS SELECT * FROM '$dir/departments.parquet';
