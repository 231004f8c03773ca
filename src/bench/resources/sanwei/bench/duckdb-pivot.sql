-- All measures by week, county and format over all products, totals included, as domain section 4 defines them.
-- Customers outside any county have county '-', which is no member.
-- calendar(week, first_day, last_day, before, year_before, week_1, week_2, week_3, opening, lately_covered): days as numbers, weeks as (day + 3) // 7.
CREATE OR REPLACE TEMP TABLE answer AS
WITH
customer_week AS MATERIALIZED (
    SELECT (l.day + 3) // 7 AS week, l.customer, sum(l.requested) AS requested, sum(l.supplied) AS supplied,
           sum(l.supplied * p.wholesale) AS value
    FROM line l JOIN product p ON p.product = l.product
    GROUP BY ALL),
sales AS MATERIALIZED (
    SELECT week, coalesce(county, '*') AS region, coalesce(format, '*') AS category,
           sum(requested) AS requested, sum(supplied) AS supplied,
           count(*) FILTER (supplied > 0) AS buyers, count(*) FILTER (requested > 0) AS demanders,
           count(*) FILTER (requested > 0 AND supplied = 0) AS unserved,
           sum(value) AS value, sum(value) FILTER (supplied > 0) AS value_of_buyers,
           count(DISTINCT county) FILTER (supplied > 0 AND county <> '-') AS counties_reached
    FROM customer_week JOIN customer USING (customer)
    GROUP BY GROUPING SETS ((week, county, format), (week, county), (week, format), (week))),
activity AS (
    SELECT week, coalesce(county, '*') AS region, coalesce(format, '*') AS category, count(*) AS active
    FROM (SELECT c.week, k.customer, k.county, k.format
          FROM calendar c CROSS JOIN customer k LEFT JOIN customer_week w ON w.week = c.week AND w.customer = k.customer
          WHERE (k.licensed_on <= least(c.last_day, (SELECT max(day) FROM line)) AND k.closed_on >= c.first_day) OR w.customer IS NOT NULL)
    GROUP BY GROUPING SETS ((week, county, format), (week, county), (week, format), (week))),
bought AS MATERIALIZED (
    SELECT DISTINCT c.week, w.customer
    FROM calendar c JOIN customer_week w ON w.week IN (c.week_1, c.week_2, c.week_3)
    WHERE w.supplied > 0),
recent AS (
    SELECT week, coalesce(county, '*') AS region, coalesce(format, '*') AS category, count(*) AS recent_buyers
    FROM bought JOIN calendar USING (week) JOIN customer USING (customer)
    WHERE lately_covered
    GROUP BY GROUPING SETS ((week, county, format), (week, county), (week, format), (week))),
reading AS MATERIALIZED (
    SELECT (s.day + 3) // 7 AS week, s.*, m.weight FROM survey s JOIN method m ON m.method = s.method),
panel AS (
    SELECT week, coalesce(county, '*') AS region, coalesce(format, '*') AS category,
           count(*) AS panel_read, count(*) FILTER (stocked_out) AS panel_stocked_out
    FROM (SELECT r.week, r.customer, bool_or(r.stockout_days > 0) AS stocked_out
          FROM reading r
          WHERE r.stockout_days IS NOT NULL
            AND (EXISTS (SELECT 1 FROM bought b WHERE b.week = r.week AND b.customer = r.customer)
                 OR EXISTS (SELECT 1 FROM customer_week w WHERE w.week = r.week AND w.customer = r.customer AND w.supplied > 0))
          GROUP BY ALL) JOIN customer USING (customer)
    GROUP BY GROUPING SETS ((week, county, format), (week, county), (week, format), (week))),
latest AS (
    SELECT week, customer, product, max(day) AS day FROM reading WHERE stock IS NOT NULL GROUP BY ALL),
closing AS MATERIALIZED (
    SELECT week, customer, product, sum(r.weight * r.stock) / sum(r.weight) AS stock
    FROM reading r JOIN latest USING (week, customer, product, day)
    WHERE r.stock IS NOT NULL
    GROUP BY ALL),
pair_week AS MATERIALIZED (
    SELECT (l.day + 3) // 7 AS week, l.customer, l.product, sum(l.supplied) AS supplied
    FROM line l
    WHERE (l.customer, l.product) IN (SELECT customer, product FROM survey WHERE stock IS NOT NULL)
    GROUP BY ALL),
stocks AS (
    SELECT week, coalesce(county, '*') AS region, coalesce(format, '*') AS category,
           sum(stock) AS stock, sum(coalesce(supplied, 0)) AS stock_supplied, count(DISTINCT customer) AS stock_customers
    FROM closing LEFT JOIN pair_week USING (week, customer, product) JOIN customer USING (customer)
    GROUP BY GROUPING SETS ((week, county, format), (week, county), (week, format), (week))),
turnover AS (
    SELECT week, coalesce(county, '*') AS region, coalesce(format, '*') AS category,
           sum(o.stock + coalesce(w.supplied, 0)) AS available, sum(o.stock + coalesce(w.supplied, 0) - s.stock) AS sold,
           count(DISTINCT s.customer) AS turnover_customers
    FROM closing s JOIN calendar c USING (week) JOIN closing o ON o.week = c.opening AND o.customer = s.customer AND o.product = s.product
         LEFT JOIN pair_week w ON w.week = s.week AND w.customer = s.customer AND w.product = s.product
         JOIN customer k ON k.customer = s.customer
    GROUP BY GROUPING SETS ((week, county, format), (week, county), (week, format), (week))),
method_price AS (
    SELECT week, coalesce(county, '*') AS region, coalesce(format, '*') AS category, product, method, weight, avg(carton_price) AS price
    FROM reading JOIN customer USING (customer)
    WHERE carton_price IS NOT NULL
    GROUP BY GROUPING SETS ((week, county, format, product, method, weight), (week, county, product, method, weight),
                            (week, format, product, method, weight), (week, product, method, weight))),
price AS (
    SELECT week, region, category, product, sum(weight * price) / sum(weight) AS price FROM method_price GROUP BY ALL),
product_week AS (
    SELECT week, coalesce(county, '*') AS region, coalesce(format, '*') AS category, product, sum(supplied) AS supplied
    FROM (SELECT (l.day + 3) // 7 AS week, k.county, k.format, l.product, sum(l.supplied) AS supplied
          FROM line l JOIN customer k ON k.customer = l.customer
          WHERE l.product IN (SELECT product FROM survey WHERE carton_price IS NOT NULL)
          GROUP BY ALL)
    GROUP BY GROUPING SETS ((week, county, format, product), (week, county, product), (week, format, product), (week, product))),
prices AS (
    SELECT week, region, category, sum(coalesce(supplied, 0) * price) AS at_price, sum(coalesce(supplied, 0) * base_price) AS at_base
    FROM price LEFT JOIN product_week USING (week, region, category, product) JOIN product USING (product)
    WHERE base_price > 0
    GROUP BY ALL),
price_customers AS (
    SELECT week, coalesce(county, '*') AS region, coalesce(format, '*') AS category, count(DISTINCT customer) AS price_customers
    FROM reading JOIN product USING (product) JOIN customer USING (customer)
    WHERE carton_price IS NOT NULL AND base_price > 0
    GROUP BY GROUPING SETS ((week, county, format), (week, county), (week, format), (week))),
counties AS (
    SELECT coalesce(county, '*') AS region, count(DISTINCT county) AS counties FROM customer WHERE county <> '-' GROUP BY GROUPING SETS ((county), ())),
cell AS (
    SELECT week, region, category
    FROM calendar CROSS JOIN (SELECT DISTINCT county AS region FROM customer WHERE county <> '-' UNION ALL SELECT '*')
         CROSS JOIN (SELECT DISTINCT format AS category FROM customer UNION ALL SELECT '*'))
SELECT week, region, category,
       coalesce(current.counties_reached, 0) / counties AS coverage,
       coalesce(current.buyers, 0) / nullif(active, 0) AS distribution,
       coalesce(current.value_of_buyers, 0) / nullif(current.value, 0) AS distribution_weighted,
       coalesce(current.buyers, 0) / nullif(prior.buyers, 0) AS movement_households,
       (current.supplied / nullif(current.buyers, 0)) / nullif(prior.supplied / nullif(prior.buyers, 0), 0) AS movement_average,
       coalesce(current.buyers, 0) / nullif(recent_buyers, 0) AS movement_standard,
       current.unserved / nullif(current.demanders, 0) AS stock_out,
       panel_stocked_out / nullif(panel_read, 0) AS stock_out_panel,
       (coalesce(current.supplied, 0) - year_ago.supplied) / nullif(year_ago.supplied, 0) AS growth_volume,
       (current.supplied - current.supplied * (year_ago.supplied / nullif(year_ago.supplied, 0))) / nullif(current.supplied, 0) AS growth_share,
       current.supplied / nullif(current.requested, 0) AS fulfilment,
       stock / nullif(stock_supplied, 0) AS stock_to_sales,
       sold / nullif(available, 0) AS sell_through,
       stock * 7 / nullif(stock_supplied, 0) AS days_of_supply,
       100 * at_price / nullif(at_base, 0) AS price_index,
       stock_customers, turnover_customers, price_customers
FROM cell
     JOIN calendar USING (week) JOIN counties USING (region)
     LEFT JOIN sales current USING (week, region, category)
     LEFT JOIN (SELECT week AS before, region, category, supplied, buyers FROM sales) prior USING (before, region, category)
     LEFT JOIN (SELECT week AS year_before, region, category, supplied FROM sales) year_ago USING (year_before, region, category)
     LEFT JOIN activity USING (week, region, category)
     LEFT JOIN recent USING (week, region, category)
     LEFT JOIN panel USING (week, region, category)
     LEFT JOIN stocks USING (week, region, category)
     LEFT JOIN turnover USING (week, region, category)
     LEFT JOIN prices USING (week, region, category)
     LEFT JOIN price_customers USING (week, region, category)
ORDER BY week, region, category;
