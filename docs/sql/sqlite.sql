-- Made by scripts/generate/ddl.ts from the tables in nodes/CreditReport. Do not edit. See docs/database.md.

-- All accounts 全部账户
CREATE TABLE IF NOT EXISTS report_accounts (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  list TEXT,
  no TEXT,
  kind TEXT,
  type TEXT,
  "group" TEXT,
  account_no TEXT,
  institution TEXT,
  non_bank TEXT,
  currency TEXT,
  guarantee TEXT,
  opened TEXT,
  due TEXT,
  due_words TEXT,
  amount REAL,
  balance REAL,
  used REAL,
  monthly_due REAL,
  state TEXT,
  status TEXT,
  category TEXT,
  overdue_periods INTEGER,
  overdue_amount REAL,
  last_paid TEXT,
  overdue_months24 INTEGER,
  overdue_months60 INTEGER,
  worst_level24 INTEGER,
  worst_level60 INTEGER,
  closed TEXT,
  closed_month TEXT,
  as_of TEXT,
  as_of_month TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Report header 报告头
CREATE TABLE IF NOT EXISTS report_header (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  serial_no TEXT,
  ask_at TEXT,
  create_at TEXT,
  who_was_checked TEXT,
  id_type TEXT,
  id_num TEXT,
  organization TEXT,
  operator TEXT,
  reason TEXT,
  fraud_alert_flag TEXT,
  fraud_alert_tel TEXT,
  fraud_alert_start_at TEXT,
  fraud_alert_end_at TEXT,
  fraud_alert_end_at_words TEXT,
  objection_num INTEGER,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Report header: Other identity documents 报告头 · 其他证件信息
CREATE TABLE IF NOT EXISTS report_header_other_ids (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  id_type TEXT,
  id_num TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Personal information 个人基本信息
CREATE TABLE IF NOT EXISTS report_profile (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  gender TEXT,
  gender_organization TEXT,
  birthday TEXT,
  birthday_organization TEXT,
  is_married TEXT,
  is_married_organization TEXT,
  mobile TEXT,
  mobile_organization TEXT,
  office_tel TEXT,
  office_tel_organization TEXT,
  home_tel TEXT,
  home_tel_organization TEXT,
  education TEXT,
  education_organization TEXT,
  qualification TEXT,
  qualification_organization TEXT,
  post_addr TEXT,
  post_addr_organization TEXT,
  register_addr TEXT,
  register_addr_organization TEXT,
  connubial_info_name TEXT,
  connubial_info_id_type TEXT,
  connubial_info_id_num TEXT,
  connubial_info_compony TEXT,
  connubial_info_tel TEXT,
  connubial_info_connubial_info_organization TEXT,
  employment_status TEXT,
  employment_status_organization TEXT,
  nationality TEXT,
  nationality_organization TEXT,
  email TEXT,
  email_organization TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Personal information: Residences 个人基本信息 · 居住信息
CREATE TABLE IF NOT EXISTS report_profile_lived_infos (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  no TEXT,
  address TEXT,
  status TEXT,
  update_at TEXT,
  lived_infos_organization TEXT,
  home_tel TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Personal information: Employment 个人基本信息 · 职业信息
CREATE TABLE IF NOT EXISTS report_profile_experiences (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  no TEXT,
  company TEXT,
  address TEXT,
  job_nature TEXT,
  industry TEXT,
  title TEXT,
  level TEXT,
  started_at TEXT,
  update_at TEXT,
  experiences_organization TEXT,
  company_type TEXT,
  company_tel TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Personal information: Mobile numbers 个人基本信息 · 手机号码信息
CREATE TABLE IF NOT EXISTS report_profile_mobiles (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  no TEXT,
  mobile TEXT,
  update_at TEXT,
  mobiles_organization TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Credit overview 信用提示
CREATE TABLE IF NOT EXISTS report_credit_info (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  house_loans_num INTEGER,
  commercial_house_loans_num INTEGER,
  other_loans_num INTEGER,
  first_loan_got_at TEXT,
  credit_cards_num INTEGER,
  first_credit_card_got_at TEXT,
  quasi_cards_num INTEGER,
  first_quasi_card_got_at TEXT,
  self_declared_num INTEGER,
  objection_label_num INTEGER,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Credit score 数字解读
CREATE TABLE IF NOT EXISTS report_credit_score (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  score INTEGER,
  percentile TEXT,
  score_month TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Credit score: Explanation 数字解读 · 说明
CREATE TABLE IF NOT EXISTS report_credit_score_notes (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  value TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Credit transactions overview 信贷交易信息提示
CREATE TABLE IF NOT EXISTS report_credit_type_summary (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  category TEXT,
  business_type TEXT,
  accounts INTEGER,
  first_issued_at TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Bad debt, asset disposal and compensation summary 呆账、资产处置、保证人代偿信息汇总
CREATE TABLE IF NOT EXISTS report_overdue_breach_outline (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  bad_debts_number INTEGER,
  bad_debts_balance REAL,
  assets_disposal_number INTEGER,
  assets_disposal_balance REAL,
  guarantor_compensation_number INTEGER,
  guarantor_compensation_balance REAL,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Recovery summary 被追偿信息汇总
CREATE TABLE IF NOT EXISTS report_recovery_summary (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  business_type TEXT,
  accounts INTEGER,
  balance REAL,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Overdue (overdraft) summary 逾期（透支）信息汇总
CREATE TABLE IF NOT EXISTS report_over_due_info_collection (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  loan_num INTEGER,
  loan_month INTEGER,
  loan_max_amount REAL,
  loan_max_months INTEGER,
  crd_card_accounts INTEGER,
  crd_card_month INTEGER,
  crd_card_max_amount REAL,
  crd_card_max_months INTEGER,
  qc_card_accounts INTEGER,
  qc_card_month INTEGER,
  qc_card_max_amount REAL,
  qc_card_max_months INTEGER,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Overdue summary by account type 逾期（透支）信息汇总（按账户类型）
CREATE TABLE IF NOT EXISTS report_overdue_summary (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  account_type TEXT,
  accounts INTEGER,
  months INTEGER,
  max_amount REAL,
  max_months INTEGER,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Outstanding loan summary 未结清贷款信息汇总
CREATE TABLE IF NOT EXISTS report_no_payed_info_collection (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  companys INTEGER,
  organizations INTEGER,
  num INTEGER,
  amount REAL,
  surplus_amount REAL,
  avg6month_pay REAL,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Open credit card summary 未销户贷记卡信息汇总
CREATE TABLE IF NOT EXISTS report_destroyed_crt_card_collection (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  companys INTEGER,
  organizations INTEGER,
  accounts INTEGER,
  amount REAL,
  max_amount REAL,
  least_amount REAL,
  used_amount REAL,
  avg6month_pay REAL,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Open quasi-credit card summary 未销户准贷记卡信息汇总
CREATE TABLE IF NOT EXISTS report_no_destroyed_quasi_crt_card_collection (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  companys INTEGER,
  organizations INTEGER,
  accounts INTEGER,
  amount REAL,
  max_amount REAL,
  least_amount REAL,
  surplus_amount REAL,
  avg6month_overdraft REAL,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Guarantees given summary 对外担保信息汇总
CREATE TABLE IF NOT EXISTS report_guarantee_collection (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  count INTEGER,
  amount REAL,
  balance REAL,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Credit and liability summary by account type 授信及负债信息概要（按账户类型）
CREATE TABLE IF NOT EXISTS report_credit_line_summary (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  account_type TEXT,
  institutions INTEGER,
  accounts INTEGER,
  credit_total REAL,
  max_amount REAL,
  least_amount REAL,
  balance REAL,
  avg6month REAL,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Repayment liability summary 相关还款责任信息汇总
CREATE TABLE IF NOT EXISTS report_liability_summary (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  borrower TEXT,
  kind TEXT,
  accounts INTEGER,
  amount REAL,
  balance REAL,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Postpaid arrears summary 后付费业务欠费信息汇总
CREATE TABLE IF NOT EXISTS report_postpaid_summary (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  business_type TEXT,
  accounts INTEGER,
  owe_amount REAL,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Public records summary 公共信息汇总
CREATE TABLE IF NOT EXISTS report_public_summary (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  type TEXT,
  records INTEGER,
  amount REAL,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Previous inquiry 上一次查询记录
CREATE TABLE IF NOT EXISTS report_last_inquiry (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  query_date TEXT,
  organization TEXT,
  reason TEXT,
  organization_type TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Brief report summary 简版信息概要
CREATE TABLE IF NOT EXISTS report_brief_summary (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  item TEXT,
  credit_cards INTEGER,
  house_loans INTEGER,
  other_loans INTEGER,
  other_business INTEGER,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Repayment liability accounts 相关还款责任账户数
CREATE TABLE IF NOT EXISTS report_brief_liability_summary (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  personal INTEGER,
  enterprise INTEGER,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Asset disposals 资产处置信息
CREATE TABLE IF NOT EXISTS report_assets_disposal (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  no TEXT,
  assets_company TEXT,
  debt_receive_date TEXT,
  debt_amount REAL,
  latest_repay_date TEXT,
  balance REAL,
  fin_at TEXT,
  fin_at_month TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Guarantor compensation 保证人代偿信息
CREATE TABLE IF NOT EXISTS report_assurer_repay_infos (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  no TEXT,
  organ_name TEXT,
  latest_assurer_repay_date TEXT,
  money REAL,
  latest_repay_date TEXT,
  balance REAL,
  fin_at TEXT,
  fin_at_month TEXT,
  closed_at TEXT,
  closed_at_month TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Recovered (collection) accounts 被追偿信息
CREATE TABLE IF NOT EXISTS report_recovered_accounts (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  no TEXT,
  organization TEXT,
  business_type TEXT,
  debt_receive_date TEXT,
  debt_amount REAL,
  transfer_status TEXT,
  fin_at TEXT,
  status TEXT,
  balance REAL,
  last_payed_at TEXT,
  closed_at TEXT,
  original_creditor TEXT,
  original_business_type TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Recovered (collection) accounts: Special transactions 被追偿信息 · 特殊交易
CREATE TABLE IF NOT EXISTS report_recovered_accounts_spe_businesses (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  type TEXT,
  start_at TEXT,
  change_months INTEGER,
  amount REAL,
  detail TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Recovered (collection) accounts: Notes printed under the record 被追偿信息 · 说明、声明及标注
CREATE TABLE IF NOT EXISTS report_recovered_accounts_notes (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  type TEXT,
  content TEXT,
  added_at TEXT,
  added_at_month TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Loans 贷款
CREATE TABLE IF NOT EXISTS report_loans (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  serial_no TEXT,
  business_no TEXT,
  organization TEXT,
  amount REAL,
  currency TEXT,
  periods INTEGER,
  rate TEXT,
  type TEXT,
  guarantee TEXT,
  start_at TEXT,
  end_at TEXT,
  end_at_words TEXT,
  fin_at TEXT,
  fin_at_month TEXT,
  start_rt TEXT,
  end_rt TEXT,
  status TEXT,
  category TEXT,
  balance REAL,
  surplus_payment_num INTEGER,
  scheduled_payment REAL,
  scheduled_pay_at TEXT,
  curr_payed REAL,
  last_payed_at TEXT,
  curr_overdue_periods INTEGER,
  curr_overdue REAL,
  overdue31_tp60 REAL,
  overdue61_tp90 REAL,
  overdue91_tp180 REAL,
  overdue180 REAL,
  last24_status TEXT,
  overdue_record_summary_start_at TEXT,
  overdue_record_summary_end_at TEXT,
  account_kind TEXT,
  agreement_no TEXT,
  repayment_method TEXT,
  joint_loan TEXT,
  closed_at TEXT,
  closed_at_month TEXT,
  transferred_at TEXT,
  transfer_in TEXT,
  latest_repayment_reported_at TEXT,
  latest_repayment_category TEXT,
  latest_repayment_balance REAL,
  latest_repayment_repay_date TEXT,
  latest_repayment_repay_amount REAL,
  latest_repayment_status TEXT,
  brief_group TEXT,
  overdue_months5y INTEGER,
  overdue90_months5y INTEGER,
  overdue_now TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Loans: Overdue records 贷款 · 逾期记录
CREATE TABLE IF NOT EXISTS report_loans_overdue_record_summary_records (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  overdue_month TEXT,
  overdue_months_num INTEGER,
  amount REAL,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Loans: Special transactions 贷款 · 特殊交易
CREATE TABLE IF NOT EXISTS report_loans_spe_businesses (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  type TEXT,
  start_at TEXT,
  change_months INTEGER,
  amount REAL,
  detail TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Loans: Monthly repayment history 贷款 · 还款记录
CREATE TABLE IF NOT EXISTS report_loans_repayment_history (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  month TEXT,
  status TEXT,
  amount REAL,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Loans: Notes printed under the record 贷款 · 说明、声明及标注
CREATE TABLE IF NOT EXISTS report_loans_notes (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  type TEXT,
  content TEXT,
  added_at TEXT,
  added_at_month TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Credit cards 贷记卡
CREATE TABLE IF NOT EXISTS report_credit_cards (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  serial_no TEXT,
  business_no TEXT,
  organization TEXT,
  amount REAL,
  amount_type TEXT,
  shared_amount REAL,
  shared_amount_type TEXT,
  account_category TEXT,
  guarantee TEXT,
  start_at TEXT,
  fin_at TEXT,
  fin_at_month TEXT,
  balance REAL,
  status TEXT,
  used REAL,
  avg_used6_months REAL,
  max_amount REAL,
  scheduled_payed REAL,
  pay_at TEXT,
  payed REAL,
  last_payed_at TEXT,
  curr_overdue_periods INTEGER,
  curr_overdue REAL,
  start_rt TEXT,
  end_rt TEXT,
  last24_status TEXT,
  overdue_record_summary_start_at TEXT,
  overdue_record_summary_end_at TEXT,
  business_type TEXT,
  agreement_no TEXT,
  currency TEXT,
  card_tail TEXT,
  end_at TEXT,
  closed_at TEXT,
  closed_at_month TEXT,
  unbilled_installment REAL,
  installment_periods INTEGER,
  latest_repayment_reported_at TEXT,
  latest_repayment_category TEXT,
  latest_repayment_balance REAL,
  latest_repayment_repay_date TEXT,
  latest_repayment_repay_amount REAL,
  latest_repayment_status TEXT,
  overdue_months5y INTEGER,
  overdue90_months5y INTEGER,
  overdue_now TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Credit cards: Overdue records 贷记卡 · 逾期记录
CREATE TABLE IF NOT EXISTS report_credit_cards_overdue_record_summary_records (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  overdue_month TEXT,
  overdue_months_num INTEGER,
  amount REAL,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Credit cards: Special transactions 贷记卡 · 特殊交易
CREATE TABLE IF NOT EXISTS report_credit_cards_spe_businesses (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  type TEXT,
  start_at TEXT,
  change_months INTEGER,
  amount REAL,
  detail TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Credit cards: Large instalment credit 贷记卡 · 大额专项分期信息
CREATE TABLE IF NOT EXISTS report_credit_cards_large_installments (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  amount REAL,
  start_at TEXT,
  end_at TEXT,
  used REAL,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Credit cards: Monthly repayment history 贷记卡 · 还款记录
CREATE TABLE IF NOT EXISTS report_credit_cards_repayment_history (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  month TEXT,
  status TEXT,
  amount REAL,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Credit cards: Notes printed under the record 贷记卡 · 说明、声明及标注
CREATE TABLE IF NOT EXISTS report_credit_cards_notes (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  type TEXT,
  content TEXT,
  added_at TEXT,
  added_at_month TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Quasi-credit cards 准贷记卡
CREATE TABLE IF NOT EXISTS report_quasi_credit_cards (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  serial_no TEXT,
  business_no TEXT,
  organization TEXT,
  amount REAL,
  amount_type TEXT,
  shared_amount REAL,
  shared_amount_type TEXT,
  account_category TEXT,
  guarantee TEXT,
  start_at TEXT,
  fin_at TEXT,
  fin_at_month TEXT,
  balance REAL,
  status TEXT,
  surplus_overdraft REAL,
  avg_sur_over6_months REAL,
  max_surplus_overdraft REAL,
  pay_at TEXT,
  payed REAL,
  last_payed_at TEXT,
  no_payed_over180 REAL,
  start_rt TEXT,
  end_rt TEXT,
  last24_status TEXT,
  overdraft_record_summary_start_at TEXT,
  overdraft_record_summary_end_at TEXT,
  business_type TEXT,
  agreement_no TEXT,
  currency TEXT,
  card_tail TEXT,
  end_at TEXT,
  closed_at TEXT,
  closed_at_month TEXT,
  unbilled_installment REAL,
  installment_periods INTEGER,
  latest_repayment_reported_at TEXT,
  latest_repayment_category TEXT,
  latest_repayment_balance REAL,
  latest_repayment_repay_date TEXT,
  latest_repayment_repay_amount REAL,
  latest_repayment_status TEXT,
  overdue_months5y INTEGER,
  overdue90_months5y INTEGER,
  overdue_now TEXT,
  used REAL,
  scheduled_payed REAL,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Quasi-credit cards: Overdraft records 准贷记卡 · 透支记录
CREATE TABLE IF NOT EXISTS report_quasi_credit_cards_overdraft_record_summary_records (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  month TEXT,
  keep_months INTEGER,
  amount REAL,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Quasi-credit cards: Special transactions 准贷记卡 · 特殊交易
CREATE TABLE IF NOT EXISTS report_quasi_credit_cards_spe_businesses (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  type TEXT,
  start_at TEXT,
  change_months INTEGER,
  amount REAL,
  detail TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Quasi-credit cards: Large instalment credit 准贷记卡 · 大额专项分期信息
CREATE TABLE IF NOT EXISTS report_quasi_credit_cards_large_installments (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  amount REAL,
  start_at TEXT,
  end_at TEXT,
  used REAL,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Quasi-credit cards: Monthly repayment history 准贷记卡 · 还款记录
CREATE TABLE IF NOT EXISTS report_quasi_credit_cards_repayment_history (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  month TEXT,
  status TEXT,
  amount REAL,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Quasi-credit cards: Notes printed under the record 准贷记卡 · 说明、声明及标注
CREATE TABLE IF NOT EXISTS report_quasi_credit_cards_notes (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  type TEXT,
  content TEXT,
  added_at TEXT,
  added_at_month TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Loan guarantees given 对外贷款担保信息
CREATE TABLE IF NOT EXISTS report_loan_guarantee_infos (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  id TEXT,
  organization TEXT,
  amount REAL,
  got_at TEXT,
  expire_at TEXT,
  guarantee_amount REAL,
  balance REAL,
  category TEXT,
  pay_at TEXT,
  guarantor_name TEXT,
  guarantor_id_type TEXT,
  guarantor_id TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Credit card guarantees given 对外信用卡担保信息
CREATE TABLE IF NOT EXISTS report_credit_card_guarantee_infos (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  id TEXT,
  organization TEXT,
  amount REAL,
  got_at TEXT,
  guarantee_amount REAL,
  used REAL,
  pay_at TEXT,
  guarantor_name TEXT,
  guarantor_id_type TEXT,
  guarantor_id TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Repayment liabilities 相关还款责任信息
CREATE TABLE IF NOT EXISTS report_related_liabilities (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  no TEXT,
  borrower TEXT,
  organization TEXT,
  business_type TEXT,
  start_at TEXT,
  end_at TEXT,
  liability_type TEXT,
  amount REAL,
  currency TEXT,
  contract_no TEXT,
  borrower_name TEXT,
  borrower_id_type TEXT,
  borrower_id_num TEXT,
  fin_at TEXT,
  fin_at_month TEXT,
  balance REAL,
  category TEXT,
  repayment_status TEXT,
  overdue_months INTEGER,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Repayment liabilities: Notes printed under the record 相关还款责任信息 · 说明、声明及标注
CREATE TABLE IF NOT EXISTS report_related_liabilities_notes (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  type TEXT,
  content TEXT,
  added_at TEXT,
  added_at_month TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Credit agreements 授信协议信息
CREATE TABLE IF NOT EXISTS report_credit_agreements (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  no TEXT,
  organization TEXT,
  agreement_no TEXT,
  start_at TEXT,
  end_at TEXT,
  purpose TEXT,
  credit_limit REAL,
  limit_cap REAL,
  limit_cap_no TEXT,
  used REAL,
  currency TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Credit agreements: Notes printed under the record 授信协议信息 · 说明、声明及标注
CREATE TABLE IF NOT EXISTS report_credit_agreements_notes (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  type TEXT,
  content TEXT,
  added_at TEXT,
  added_at_month TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Tax arrears 欠税记录
CREATE TABLE IF NOT EXISTS report_owed_taxes_record (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  no TEXT,
  competent_tax_authorities TEXT,
  taxes_total REAL,
  tax_registration_date TEXT,
  taxpayer_id TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Civil judgments 民事判决记录
CREATE TABLE IF NOT EXISTS report_civil_judgment_record (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  no TEXT,
  court TEXT,
  case_reason TEXT,
  register_date TEXT,
  closed_type TEXT,
  sentence_result TEXT,
  sentence_result_date TEXT,
  action_object TEXT,
  action_object_money REAL,
  case_no TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Enforcement records 强制执行记录
CREATE TABLE IF NOT EXISTS report_force_executions (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  no TEXT,
  court TEXT,
  case_reason TEXT,
  register_date TEXT,
  closed_type TEXT,
  case_state TEXT,
  closed_date TEXT,
  enforce_object TEXT,
  enforce_object_money REAL,
  already_enforce_object TEXT,
  already_enforce_object_money REAL,
  case_no TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Administrative penalties 行政处罚记录
CREATE TABLE IF NOT EXISTS report_administrative_penalty_record (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  no TEXT,
  punishment_organization TEXT,
  punishment_content TEXT,
  punishment_amount REAL,
  effect_date TEXT,
  close_date TEXT,
  administration_review_org TEXT,
  doc_no TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Housing fund 住房公积金参缴记录
CREATE TABLE IF NOT EXISTS report_house_fund_payed_record (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  no TEXT,
  address TEXT,
  pay_at TEXT,
  first_payed_at TEXT,
  last_payed_at TEXT,
  status TEXT,
  amount REAL,
  personal_percent REAL,
  compony_percent REAL,
  compony TEXT,
  update_at TEXT,
  update_at_month TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Pension contributions 养老保险金缴存记录
CREATE TABLE IF NOT EXISTS report_social_securitys (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  no TEXT,
  ginsengto TEXT,
  insured_date TEXT,
  count_month INTEGER,
  job_month TEXT,
  status TEXT,
  personage_cost_number REAL,
  month_amount REAL,
  message_update_date TEXT,
  unit TEXT,
  cause TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Pension payments 养老保险金发放记录
CREATE TABLE IF NOT EXISTS report_pension_payments (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  no TEXT,
  place TEXT,
  retire_type TEXT,
  retired_at TEXT,
  job_month TEXT,
  amount REAL,
  stop_reason TEXT,
  former_company TEXT,
  update_at TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Subsistence allowance 低保救助记录
CREATE TABLE IF NOT EXISTS report_subsistence_allowance_record (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  no TEXT,
  person_type TEXT,
  location TEXT,
  company TEXT,
  family_monthly_income REAL,
  application_date TEXT,
  approval_date TEXT,
  update_date TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Professional qualifications 执业资格记录
CREATE TABLE IF NOT EXISTS report_competence_record_infos (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  no TEXT,
  competencyname TEXT,
  grade TEXT,
  awarddate TEXT,
  enddate TEXT,
  revokedate TEXT,
  organname TEXT,
  area TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Administrative rewards 行政奖励记录
CREATE TABLE IF NOT EXISTS report_administrative_reward_record (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  no TEXT,
  reward_organization TEXT,
  reward_content TEXT,
  effect_date TEXT,
  close_date TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Vehicle trade and pledge 车辆交易和抵押记录
CREATE TABLE IF NOT EXISTS report_car_trade_or_pledges (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  no TEXT,
  licensecode TEXT,
  enginecode TEXT,
  brand TEXT,
  cartype TEXT,
  usecharacter TEXT,
  state TEXT,
  pledgeflag TEXT,
  gettime TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Telecom payments 电信缴费记录
CREATE TABLE IF NOT EXISTS report_tel_record (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  no TEXT,
  company_no TEXT,
  busi_type TEXT,
  open_date TEXT,
  status TEXT,
  owe_money REAL,
  owe_num TEXT,
  acct_date TEXT,
  pay24_months TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Telecom payments: Monthly payment history 电信缴费记录 · 缴费记录
CREATE TABLE IF NOT EXISTS report_tel_record_payment_history (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  month TEXT,
  status TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Other sections 其他信息
CREATE TABLE IF NOT EXISTS report_other_sections (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  heading TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Other sections: Contents 其他信息 · 内容
CREATE TABLE IF NOT EXISTS report_other_sections_records (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  parent_row_no INTEGER,
  parent_no TEXT,
  label TEXT,
  value TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Statements and objection labels 本人声明及异议标注
CREATE TABLE IF NOT EXISTS report_statements (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  type TEXT,
  content TEXT,
  added_at TEXT,
  target TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Inquiry summary 查询记录汇总
CREATE TABLE IF NOT EXISTS report_checked_record (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  last_month_loan_check_orgs INTEGER,
  last_month_card_check_orgs INTEGER,
  last_month_loan_check INTEGER,
  last_month_card_check INTEGER,
  last_month_check_by_self INTEGER,
  last2_years_after_loaned INTEGER,
  last2_years_qualification_check INTEGER,
  last2_years_vip_name_check INTEGER,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Institution inquiries 机构查询记录明细
CREATE TABLE IF NOT EXISTS report_check_details (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  no TEXT,
  checked_at TEXT,
  operator TEXT,
  reason TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Own inquiries 本人查询记录明细
CREATE TABLE IF NOT EXISTS report_query_self_record_detail (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  no TEXT,
  query_date TEXT,
  query_operator TEXT,
  query_reason TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;

-- Values under review 待核对的值
CREATE TABLE IF NOT EXISTS report_review (
  section TEXT NOT NULL,
  report_key TEXT NOT NULL,
  row_no INTEGER NOT NULL,
  report_serial_no TEXT,
  report_time TEXT,
  who_was_checked TEXT,
  path TEXT,
  page INTEGER,
  value TEXT,
  reason TEXT,
  alternatives TEXT,
  before TEXT,
  does_not_fit TEXT,
  PRIMARY KEY (report_key, row_no)
) STRICT;
