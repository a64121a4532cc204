-- Made by scripts/generate/ddl.ts from the tables in nodes/CreditReport. Do not edit. See docs/database.md.

-- All accounts 全部账户
CREATE TABLE IF NOT EXISTS report_accounts (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  list text,
  no text,
  kind text,
  type text,
  "group" text,
  account_no text,
  institution text,
  non_bank text,
  currency text,
  guarantee text,
  opened date,
  due date,
  due_words text,
  amount numeric,
  balance numeric,
  used numeric,
  monthly_due numeric,
  state text,
  status text,
  category text,
  overdue_periods integer,
  overdue_amount numeric,
  last_paid date,
  overdue_months24 integer,
  overdue_months60 integer,
  worst_level24 integer,
  worst_level60 integer,
  closed date,
  closed_month text,
  as_of date,
  as_of_month text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Report header 报告头
CREATE TABLE IF NOT EXISTS report_header (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  serial_no text,
  ask_at timestamp,
  create_at timestamp,
  who_was_checked text,
  id_type text,
  id_num text,
  organization text,
  operator text,
  reason text,
  fraud_alert_flag text,
  fraud_alert_tel text,
  fraud_alert_start_at date,
  fraud_alert_end_at date,
  fraud_alert_end_at_words text,
  objection_num integer,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Report header: Other identity documents 报告头 · 其他证件信息
CREATE TABLE IF NOT EXISTS report_header_other_ids (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  id_type text,
  id_num text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Personal information 个人基本信息
CREATE TABLE IF NOT EXISTS report_profile (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  gender text,
  gender_organization text,
  birthday date,
  birthday_organization text,
  is_married text,
  is_married_organization text,
  mobile text,
  mobile_organization text,
  office_tel text,
  office_tel_organization text,
  home_tel text,
  home_tel_organization text,
  education text,
  education_organization text,
  qualification text,
  qualification_organization text,
  post_addr text,
  post_addr_organization text,
  register_addr text,
  register_addr_organization text,
  connubial_info_name text,
  connubial_info_id_type text,
  connubial_info_id_num text,
  connubial_info_compony text,
  connubial_info_tel text,
  connubial_info_connubial_info_organization text,
  employment_status text,
  employment_status_organization text,
  nationality text,
  nationality_organization text,
  email text,
  email_organization text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Personal information: Residences 个人基本信息 · 居住信息
CREATE TABLE IF NOT EXISTS report_profile_lived_infos (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  no text,
  address text,
  status text,
  update_at date,
  lived_infos_organization text,
  home_tel text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Personal information: Employment 个人基本信息 · 职业信息
CREATE TABLE IF NOT EXISTS report_profile_experiences (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  no text,
  company text,
  address text,
  job_nature text,
  industry text,
  title text,
  level text,
  started_at text,
  update_at date,
  experiences_organization text,
  company_type text,
  company_tel text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Personal information: Mobile numbers 个人基本信息 · 手机号码信息
CREATE TABLE IF NOT EXISTS report_profile_mobiles (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  no text,
  mobile text,
  update_at date,
  mobiles_organization text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Credit overview 信用提示
CREATE TABLE IF NOT EXISTS report_credit_info (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  house_loans_num integer,
  commercial_house_loans_num integer,
  other_loans_num integer,
  first_loan_got_at text,
  credit_cards_num integer,
  first_credit_card_got_at text,
  quasi_cards_num integer,
  first_quasi_card_got_at text,
  self_declared_num integer,
  objection_label_num integer,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Credit score 数字解读
CREATE TABLE IF NOT EXISTS report_credit_score (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  score integer,
  percentile text,
  score_month text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Credit score: Explanation 数字解读 · 说明
CREATE TABLE IF NOT EXISTS report_credit_score_notes (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  value text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Credit transactions overview 信贷交易信息提示
CREATE TABLE IF NOT EXISTS report_credit_type_summary (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  category text,
  business_type text,
  accounts integer,
  first_issued_at text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Bad debt, asset disposal and compensation summary 呆账、资产处置、保证人代偿信息汇总
CREATE TABLE IF NOT EXISTS report_overdue_breach_outline (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  bad_debts_number integer,
  bad_debts_balance numeric,
  assets_disposal_number integer,
  assets_disposal_balance numeric,
  guarantor_compensation_number integer,
  guarantor_compensation_balance numeric,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Recovery summary 被追偿信息汇总
CREATE TABLE IF NOT EXISTS report_recovery_summary (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  business_type text,
  accounts integer,
  balance numeric,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Overdue (overdraft) summary 逾期（透支）信息汇总
CREATE TABLE IF NOT EXISTS report_over_due_info_collection (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  loan_num integer,
  loan_month integer,
  loan_max_amount numeric,
  loan_max_months integer,
  crd_card_accounts integer,
  crd_card_month integer,
  crd_card_max_amount numeric,
  crd_card_max_months integer,
  qc_card_accounts integer,
  qc_card_month integer,
  qc_card_max_amount numeric,
  qc_card_max_months integer,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Overdue summary by account type 逾期（透支）信息汇总（按账户类型）
CREATE TABLE IF NOT EXISTS report_overdue_summary (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  account_type text,
  accounts integer,
  months integer,
  max_amount numeric,
  max_months integer,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Outstanding loan summary 未结清贷款信息汇总
CREATE TABLE IF NOT EXISTS report_no_payed_info_collection (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  companys integer,
  organizations integer,
  num integer,
  amount numeric,
  surplus_amount numeric,
  avg6month_pay numeric,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Open credit card summary 未销户贷记卡信息汇总
CREATE TABLE IF NOT EXISTS report_destroyed_crt_card_collection (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  companys integer,
  organizations integer,
  accounts integer,
  amount numeric,
  max_amount numeric,
  least_amount numeric,
  used_amount numeric,
  avg6month_pay numeric,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Open quasi-credit card summary 未销户准贷记卡信息汇总
CREATE TABLE IF NOT EXISTS report_no_destroyed_quasi_crt_card_collection (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  companys integer,
  organizations integer,
  accounts integer,
  amount numeric,
  max_amount numeric,
  least_amount numeric,
  surplus_amount numeric,
  avg6month_overdraft numeric,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Guarantees given summary 对外担保信息汇总
CREATE TABLE IF NOT EXISTS report_guarantee_collection (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  count integer,
  amount numeric,
  balance numeric,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Credit and liability summary by account type 授信及负债信息概要（按账户类型）
CREATE TABLE IF NOT EXISTS report_credit_line_summary (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  account_type text,
  institutions integer,
  accounts integer,
  credit_total numeric,
  max_amount numeric,
  least_amount numeric,
  balance numeric,
  avg6month numeric,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Repayment liability summary 相关还款责任信息汇总
CREATE TABLE IF NOT EXISTS report_liability_summary (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  borrower text,
  kind text,
  accounts integer,
  amount numeric,
  balance numeric,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Postpaid arrears summary 后付费业务欠费信息汇总
CREATE TABLE IF NOT EXISTS report_postpaid_summary (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  business_type text,
  accounts integer,
  owe_amount numeric,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Public records summary 公共信息汇总
CREATE TABLE IF NOT EXISTS report_public_summary (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  type text,
  records integer,
  amount numeric,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Previous inquiry 上一次查询记录
CREATE TABLE IF NOT EXISTS report_last_inquiry (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  query_date date,
  organization text,
  reason text,
  organization_type text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Brief report summary 简版信息概要
CREATE TABLE IF NOT EXISTS report_brief_summary (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  item text,
  credit_cards integer,
  house_loans integer,
  other_loans integer,
  other_business integer,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Repayment liability accounts 相关还款责任账户数
CREATE TABLE IF NOT EXISTS report_brief_liability_summary (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  personal integer,
  enterprise integer,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Asset disposals 资产处置信息
CREATE TABLE IF NOT EXISTS report_assets_disposal (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  no text,
  assets_company text,
  debt_receive_date date,
  debt_amount numeric,
  latest_repay_date date,
  balance numeric,
  fin_at date,
  fin_at_month text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Guarantor compensation 保证人代偿信息
CREATE TABLE IF NOT EXISTS report_assurer_repay_infos (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  no text,
  organ_name text,
  latest_assurer_repay_date date,
  money numeric,
  latest_repay_date date,
  balance numeric,
  fin_at date,
  fin_at_month text,
  closed_at date,
  closed_at_month text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Recovered (collection) accounts 被追偿信息
CREATE TABLE IF NOT EXISTS report_recovered_accounts (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  no text,
  organization text,
  business_type text,
  debt_receive_date date,
  debt_amount numeric,
  transfer_status text,
  fin_at date,
  status text,
  balance numeric,
  last_payed_at date,
  closed_at date,
  original_creditor text,
  original_business_type text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Recovered (collection) accounts: Special transactions 被追偿信息 · 特殊交易
CREATE TABLE IF NOT EXISTS report_recovered_accounts_spe_businesses (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  type text,
  start_at date,
  change_months integer,
  amount numeric,
  detail text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Recovered (collection) accounts: Notes printed under the record 被追偿信息 · 说明、声明及标注
CREATE TABLE IF NOT EXISTS report_recovered_accounts_notes (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  type text,
  content text,
  added_at date,
  added_at_month text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Loans 贷款
CREATE TABLE IF NOT EXISTS report_loans (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  serial_no text,
  business_no text,
  organization text,
  amount numeric,
  currency text,
  periods integer,
  rate text,
  type text,
  guarantee text,
  start_at date,
  end_at date,
  end_at_words text,
  fin_at date,
  fin_at_month text,
  start_rt text,
  end_rt text,
  status text,
  category text,
  balance numeric,
  surplus_payment_num integer,
  scheduled_payment numeric,
  scheduled_pay_at date,
  curr_payed numeric,
  last_payed_at date,
  curr_overdue_periods integer,
  curr_overdue numeric,
  overdue31_tp60 numeric,
  overdue61_tp90 numeric,
  overdue91_tp180 numeric,
  overdue180 numeric,
  last24_status text,
  overdue_record_summary_start_at text,
  overdue_record_summary_end_at text,
  account_kind text,
  agreement_no text,
  repayment_method text,
  joint_loan text,
  closed_at date,
  closed_at_month text,
  transferred_at text,
  transfer_in text,
  latest_repayment_reported_at date,
  latest_repayment_category text,
  latest_repayment_balance numeric,
  latest_repayment_repay_date date,
  latest_repayment_repay_amount numeric,
  latest_repayment_status text,
  brief_group text,
  overdue_months5y integer,
  overdue90_months5y integer,
  overdue_now text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Loans: Overdue records 贷款 · 逾期记录
CREATE TABLE IF NOT EXISTS report_loans_overdue_record_summary_records (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  overdue_month text,
  overdue_months_num integer,
  amount numeric,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Loans: Special transactions 贷款 · 特殊交易
CREATE TABLE IF NOT EXISTS report_loans_spe_businesses (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  type text,
  start_at date,
  change_months integer,
  amount numeric,
  detail text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Loans: Monthly repayment history 贷款 · 还款记录
CREATE TABLE IF NOT EXISTS report_loans_repayment_history (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  month text,
  status text,
  amount numeric,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Loans: Notes printed under the record 贷款 · 说明、声明及标注
CREATE TABLE IF NOT EXISTS report_loans_notes (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  type text,
  content text,
  added_at date,
  added_at_month text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Credit cards 贷记卡
CREATE TABLE IF NOT EXISTS report_credit_cards (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  serial_no text,
  business_no text,
  organization text,
  amount numeric,
  amount_type text,
  shared_amount numeric,
  shared_amount_type text,
  account_category text,
  guarantee text,
  start_at date,
  fin_at date,
  fin_at_month text,
  balance numeric,
  status text,
  used numeric,
  avg_used6_months numeric,
  max_amount numeric,
  scheduled_payed numeric,
  pay_at date,
  payed numeric,
  last_payed_at date,
  curr_overdue_periods integer,
  curr_overdue numeric,
  start_rt text,
  end_rt text,
  last24_status text,
  overdue_record_summary_start_at text,
  overdue_record_summary_end_at text,
  business_type text,
  agreement_no text,
  currency text,
  card_tail text,
  end_at date,
  closed_at date,
  closed_at_month text,
  unbilled_installment numeric,
  installment_periods integer,
  latest_repayment_reported_at date,
  latest_repayment_category text,
  latest_repayment_balance numeric,
  latest_repayment_repay_date date,
  latest_repayment_repay_amount numeric,
  latest_repayment_status text,
  overdue_months5y integer,
  overdue90_months5y integer,
  overdue_now text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Credit cards: Overdue records 贷记卡 · 逾期记录
CREATE TABLE IF NOT EXISTS report_credit_cards_overdue_record_summary_records (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  overdue_month text,
  overdue_months_num integer,
  amount numeric,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Credit cards: Special transactions 贷记卡 · 特殊交易
CREATE TABLE IF NOT EXISTS report_credit_cards_spe_businesses (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  type text,
  start_at date,
  change_months integer,
  amount numeric,
  detail text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Credit cards: Large instalment credit 贷记卡 · 大额专项分期信息
CREATE TABLE IF NOT EXISTS report_credit_cards_large_installments (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  amount numeric,
  start_at date,
  end_at date,
  used numeric,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Credit cards: Monthly repayment history 贷记卡 · 还款记录
CREATE TABLE IF NOT EXISTS report_credit_cards_repayment_history (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  month text,
  status text,
  amount numeric,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Credit cards: Notes printed under the record 贷记卡 · 说明、声明及标注
CREATE TABLE IF NOT EXISTS report_credit_cards_notes (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  type text,
  content text,
  added_at date,
  added_at_month text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Quasi-credit cards 准贷记卡
CREATE TABLE IF NOT EXISTS report_quasi_credit_cards (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  serial_no text,
  business_no text,
  organization text,
  amount numeric,
  amount_type text,
  shared_amount numeric,
  shared_amount_type text,
  account_category text,
  guarantee text,
  start_at date,
  fin_at date,
  fin_at_month text,
  balance numeric,
  status text,
  surplus_overdraft numeric,
  avg_sur_over6_months numeric,
  max_surplus_overdraft numeric,
  pay_at date,
  payed numeric,
  last_payed_at date,
  no_payed_over180 numeric,
  start_rt text,
  end_rt text,
  last24_status text,
  overdraft_record_summary_start_at text,
  overdraft_record_summary_end_at text,
  business_type text,
  agreement_no text,
  currency text,
  card_tail text,
  end_at date,
  closed_at date,
  closed_at_month text,
  unbilled_installment numeric,
  installment_periods integer,
  latest_repayment_reported_at date,
  latest_repayment_category text,
  latest_repayment_balance numeric,
  latest_repayment_repay_date date,
  latest_repayment_repay_amount numeric,
  latest_repayment_status text,
  overdue_months5y integer,
  overdue90_months5y integer,
  overdue_now text,
  used numeric,
  scheduled_payed numeric,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Quasi-credit cards: Overdraft records 准贷记卡 · 透支记录
CREATE TABLE IF NOT EXISTS report_quasi_credit_cards_overdraft_record_summary_records (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  month text,
  keep_months integer,
  amount numeric,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Quasi-credit cards: Special transactions 准贷记卡 · 特殊交易
CREATE TABLE IF NOT EXISTS report_quasi_credit_cards_spe_businesses (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  type text,
  start_at date,
  change_months integer,
  amount numeric,
  detail text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Quasi-credit cards: Large instalment credit 准贷记卡 · 大额专项分期信息
CREATE TABLE IF NOT EXISTS report_quasi_credit_cards_large_installments (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  amount numeric,
  start_at date,
  end_at date,
  used numeric,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Quasi-credit cards: Monthly repayment history 准贷记卡 · 还款记录
CREATE TABLE IF NOT EXISTS report_quasi_credit_cards_repayment_history (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  month text,
  status text,
  amount numeric,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Quasi-credit cards: Notes printed under the record 准贷记卡 · 说明、声明及标注
CREATE TABLE IF NOT EXISTS report_quasi_credit_cards_notes (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  type text,
  content text,
  added_at date,
  added_at_month text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Loan guarantees given 对外贷款担保信息
CREATE TABLE IF NOT EXISTS report_loan_guarantee_infos (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  id text,
  organization text,
  amount numeric,
  got_at date,
  expire_at date,
  guarantee_amount numeric,
  balance numeric,
  category text,
  pay_at date,
  guarantor_name text,
  guarantor_id_type text,
  guarantor_id text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Credit card guarantees given 对外信用卡担保信息
CREATE TABLE IF NOT EXISTS report_credit_card_guarantee_infos (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  id text,
  organization text,
  amount numeric,
  got_at date,
  guarantee_amount numeric,
  used numeric,
  pay_at date,
  guarantor_name text,
  guarantor_id_type text,
  guarantor_id text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Repayment liabilities 相关还款责任信息
CREATE TABLE IF NOT EXISTS report_related_liabilities (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  no text,
  borrower text,
  organization text,
  business_type text,
  start_at date,
  end_at date,
  liability_type text,
  amount numeric,
  currency text,
  contract_no text,
  borrower_name text,
  borrower_id_type text,
  borrower_id_num text,
  fin_at date,
  fin_at_month text,
  balance numeric,
  category text,
  repayment_status text,
  overdue_months integer,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Repayment liabilities: Notes printed under the record 相关还款责任信息 · 说明、声明及标注
CREATE TABLE IF NOT EXISTS report_related_liabilities_notes (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  type text,
  content text,
  added_at date,
  added_at_month text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Credit agreements 授信协议信息
CREATE TABLE IF NOT EXISTS report_credit_agreements (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  no text,
  organization text,
  agreement_no text,
  start_at date,
  end_at date,
  purpose text,
  credit_limit numeric,
  limit_cap numeric,
  limit_cap_no text,
  used numeric,
  currency text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Credit agreements: Notes printed under the record 授信协议信息 · 说明、声明及标注
CREATE TABLE IF NOT EXISTS report_credit_agreements_notes (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  type text,
  content text,
  added_at date,
  added_at_month text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Tax arrears 欠税记录
CREATE TABLE IF NOT EXISTS report_owed_taxes_record (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  no text,
  competent_tax_authorities text,
  taxes_total numeric,
  tax_registration_date date,
  taxpayer_id text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Civil judgments 民事判决记录
CREATE TABLE IF NOT EXISTS report_civil_judgment_record (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  no text,
  court text,
  case_reason text,
  register_date date,
  closed_type text,
  sentence_result text,
  sentence_result_date date,
  action_object text,
  action_object_money numeric,
  case_no text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Enforcement records 强制执行记录
CREATE TABLE IF NOT EXISTS report_force_executions (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  no text,
  court text,
  case_reason text,
  register_date date,
  closed_type text,
  case_state text,
  closed_date date,
  enforce_object text,
  enforce_object_money numeric,
  already_enforce_object text,
  already_enforce_object_money numeric,
  case_no text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Administrative penalties 行政处罚记录
CREATE TABLE IF NOT EXISTS report_administrative_penalty_record (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  no text,
  punishment_organization text,
  punishment_content text,
  punishment_amount numeric,
  effect_date date,
  close_date date,
  administration_review_org text,
  doc_no text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Housing fund 住房公积金参缴记录
CREATE TABLE IF NOT EXISTS report_house_fund_payed_record (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  no text,
  address text,
  pay_at date,
  first_payed_at text,
  last_payed_at text,
  status text,
  amount numeric,
  personal_percent numeric,
  compony_percent numeric,
  compony text,
  update_at date,
  update_at_month text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Pension contributions 养老保险金缴存记录
CREATE TABLE IF NOT EXISTS report_social_securitys (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  no text,
  ginsengto text,
  insured_date date,
  count_month integer,
  job_month text,
  status text,
  personage_cost_number numeric,
  month_amount numeric,
  message_update_date date,
  unit text,
  cause text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Pension payments 养老保险金发放记录
CREATE TABLE IF NOT EXISTS report_pension_payments (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  no text,
  place text,
  retire_type text,
  retired_at text,
  job_month text,
  amount numeric,
  stop_reason text,
  former_company text,
  update_at date,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Subsistence allowance 低保救助记录
CREATE TABLE IF NOT EXISTS report_subsistence_allowance_record (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  no text,
  person_type text,
  location text,
  company text,
  family_monthly_income numeric,
  application_date date,
  approval_date date,
  update_date date,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Professional qualifications 执业资格记录
CREATE TABLE IF NOT EXISTS report_competence_record_infos (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  no text,
  competencyname text,
  grade text,
  awarddate date,
  enddate date,
  revokedate date,
  organname text,
  area text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Administrative rewards 行政奖励记录
CREATE TABLE IF NOT EXISTS report_administrative_reward_record (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  no text,
  reward_organization text,
  reward_content text,
  effect_date date,
  close_date date,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Vehicle trade and pledge 车辆交易和抵押记录
CREATE TABLE IF NOT EXISTS report_car_trade_or_pledges (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  no text,
  licensecode text,
  enginecode text,
  brand text,
  cartype text,
  usecharacter text,
  state text,
  pledgeflag text,
  gettime date,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Telecom payments 电信缴费记录
CREATE TABLE IF NOT EXISTS report_tel_record (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  no text,
  company_no text,
  busi_type text,
  open_date date,
  status text,
  owe_money numeric,
  owe_num text,
  acct_date text,
  pay24_months text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Telecom payments: Monthly payment history 电信缴费记录 · 缴费记录
CREATE TABLE IF NOT EXISTS report_tel_record_payment_history (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  month text,
  status text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Other sections 其他信息
CREATE TABLE IF NOT EXISTS report_other_sections (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  heading text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Other sections: Contents 其他信息 · 内容
CREATE TABLE IF NOT EXISTS report_other_sections_records (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  parent_row_no integer,
  parent_no text,
  label text,
  value text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Statements and objection labels 本人声明及异议标注
CREATE TABLE IF NOT EXISTS report_statements (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  type text,
  content text,
  added_at date,
  target text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Inquiry summary 查询记录汇总
CREATE TABLE IF NOT EXISTS report_checked_record (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  last_month_loan_check_orgs integer,
  last_month_card_check_orgs integer,
  last_month_loan_check integer,
  last_month_card_check integer,
  last_month_check_by_self integer,
  last2_years_after_loaned integer,
  last2_years_qualification_check integer,
  last2_years_vip_name_check integer,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Institution inquiries 机构查询记录明细
CREATE TABLE IF NOT EXISTS report_check_details (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  no text,
  checked_at date,
  operator text,
  reason text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Own inquiries 本人查询记录明细
CREATE TABLE IF NOT EXISTS report_query_self_record_detail (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  no text,
  query_date date,
  query_operator text,
  query_reason text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);

-- Values under review 待核对的值
CREATE TABLE IF NOT EXISTS report_review (
  section text NOT NULL,
  report_key text NOT NULL,
  row_no integer NOT NULL,
  report_serial_no text,
  report_time timestamp,
  who_was_checked text,
  path text,
  page integer,
  value text,
  reason text,
  alternatives text,
  before text,
  does_not_fit text,
  PRIMARY KEY (report_key, row_no)
);
