"""The house: register, dossiers, journal, accounts

Revision ID: 0001
Revises: nothing
"""

import sqlalchemy as sa
from alembic import op

revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('act_key',
    sa.Column('key', sa.String(length=80), nullable=False),
    sa.Column('location', sa.String(length=500), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('key', name=op.f('pk_act_key'))
    )
    op.create_table('attempt',
    sa.Column('key', sa.String(length=64), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_attempt'))
    )
    with op.batch_alter_table('attempt', schema=None) as batch_op:
        batch_op.create_index('ix_attempt_key_at', ['key', 'at'], unique=False)

    op.create_table('chain_head',
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('seq', sa.Integer(), nullable=False),
    sa.Column('hash', sa.String(length=64), nullable=False),
    sa.CheckConstraint('id = 1', name=op.f('ck_chain_head_single')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_chain_head'))
    )
    op.create_table('counter',
    sa.Column('series', sa.String(length=8), nullable=False),
    sa.Column('year', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('last', sa.Integer(), nullable=False),
    sa.CheckConstraint('last >= 0', name=op.f('ck_counter_last')),
    sa.PrimaryKeyConstraint('series', 'year', name=op.f('pk_counter'))
    )
    op.create_table('event',
    sa.Column('seq', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('actor_id', sa.Integer(), nullable=True),
    sa.Column('actor_name', sa.String(length=200), nullable=False),
    sa.Column('actor_role', sa.String(length=40), nullable=False),
    sa.Column('verb', sa.String(length=60), nullable=False),
    sa.Column('subject_type', sa.String(length=40), nullable=False),
    sa.Column('subject_id', sa.Integer(), nullable=False),
    sa.Column('subject_name', sa.String(length=300), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('before', sa.JSON(), nullable=False),
    sa.Column('after', sa.JSON(), nullable=False),
    sa.Column('previous_hash', sa.String(length=64), nullable=False),
    sa.Column('hash', sa.String(length=64), nullable=False),
    sa.PrimaryKeyConstraint('seq', name=op.f('pk_event')),
    sa.UniqueConstraint('hash', name=op.f('uq_event_hash'))
    )
    with op.batch_alter_table('event', schema=None) as batch_op:
        batch_op.create_index('ix_event_subject', ['subject_type', 'subject_id', 'seq'], unique=False)
        batch_op.create_index(batch_op.f('ix_event_verb'), ['verb'], unique=False)

    op.create_table('holiday',
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('name_fr', sa.String(length=120), nullable=False),
    sa.Column('name_en', sa.String(length=120), nullable=False),
    sa.Column('reference', sa.String(length=200), nullable=False),
    sa.Column('confirmed', sa.Boolean(), nullable=False),
    sa.Column('withdrawn_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.CheckConstraint('length(reference) > 0', name=op.f('ck_holiday_reference')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_holiday'))
    )
    with op.batch_alter_table('holiday', schema=None) as batch_op:
        batch_op.create_index('uq_holiday_day', ['day'], unique=True, sqlite_where=sa.text('withdrawn_at IS NULL'), postgresql_where=sa.text('withdrawn_at IS NULL'))

    op.create_table('job',
    sa.Column('kind', sa.String(length=60), nullable=False),
    sa.Column('key', sa.String(length=120), nullable=False),
    sa.Column('argument', sa.JSON(), nullable=False),
    sa.Column('state', sa.String(length=12), nullable=False),
    sa.Column('run_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('lease_until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('worker', sa.String(length=80), nullable=False),
    sa.Column('tries', sa.Integer(), nullable=False),
    sa.Column('finished_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('result', sa.Text(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.CheckConstraint("state IN ('waiting', 'running', 'done', 'failed')", name=op.f('ck_job_state')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_job')),
    sa.UniqueConstraint('key', name=op.f('uq_job_key'))
    )
    with op.batch_alter_table('job', schema=None) as batch_op:
        batch_op.create_index('ix_job_due', ['state', 'run_at'], unique=False)

    op.create_table('notice',
    sa.Column('code', sa.String(length=12), nullable=False),
    sa.Column('kind', sa.Enum('receipt', 'observations', 'certificate', 'refusal', 'silence', 'closure', name='kind', native_enum=False, create_constraint=True, length=40), nullable=False),
    sa.Column('reference', sa.String(length=80), nullable=False),
    sa.Column('dossier_id', sa.Integer(), nullable=False),
    sa.Column('issued_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('values', sa.JSON(), nullable=False),
    sa.Column('printed', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.CheckConstraint('printed >= 0', name=op.f('ck_notice_printed')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_notice')),
    sa.UniqueConstraint('code', name=op.f('uq_notice_code')),
    sa.UniqueConstraint('reference', name=op.f('uq_notice_reference'))
    )
    with op.batch_alter_table('notice', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_notice_dossier_id'), ['dossier_id'], unique=False)

    op.create_table('parameter_line',
    sa.Column('code', sa.String(length=60), nullable=False),
    sa.Column('value', sa.String(length=60), nullable=False),
    sa.Column('effective_on', sa.Date(), nullable=False),
    sa.Column('source', sa.String(length=200), nullable=False),
    sa.Column('confirmed_by', sa.String(length=200), nullable=False),
    sa.Column('confirmed_on', sa.Date(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.CheckConstraint('length(source) > 0', name=op.f('ck_parameter_line_source')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_parameter_line'))
    )
    with op.batch_alter_table('parameter_line', schema=None) as batch_op:
        batch_op.create_index('ix_parameter_line_code', ['code', 'effective_on'], unique=False)

    op.create_table('trade_union',
    sa.Column('number', sa.String(length=80), nullable=False),
    sa.Column('address', sa.String(length=80), nullable=False),
    sa.Column('standing', sa.Enum('registered', 'dissolved', 'cancelled', 'merged', name='standing', native_enum=False, create_constraint=True, length=40), nullable=False),
    sa.Column('registered_on', sa.Date(), nullable=False),
    sa.Column('entered_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('kind', sa.Enum('syndicat', 'union', 'federation', 'confederation', name='kind', native_enum=False, create_constraint=True, length=40), nullable=False),
    sa.Column('side', sa.Enum('workers', 'employers', name='side', native_enum=False, create_constraint=True, length=40), nullable=False),
    sa.Column('level', sa.Enum('departmental', 'interdepartmental', 'regional', 'interregional', 'national', name='level', native_enum=False, create_constraint=True, length=40), nullable=True),
    sa.Column('name_fr', sa.String(length=300), nullable=False),
    sa.Column('name_en', sa.String(length=300), nullable=False),
    sa.Column('acronym', sa.String(length=60), nullable=False),
    sa.Column('comparable_name', sa.String(length=700), nullable=False),
    sa.Column('seat', sa.String(length=300), nullable=False),
    sa.Column('locality', sa.String(length=120), nullable=False),
    sa.Column('departement', sa.String(length=8), nullable=False),
    sa.Column('region', sa.String(length=4), nullable=False),
    sa.Column('po_box', sa.String(length=60), nullable=False),
    sa.Column('phone', sa.String(length=40), nullable=False),
    sa.Column('email', sa.String(length=254), nullable=False),
    sa.Column('invented_facts', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.CheckConstraint("kind = 'confederation' OR level IS NOT NULL", name=op.f('ck_trade_union_has_level')),
    sa.CheckConstraint('length(number) > 0 AND length(name_fr) > 0', name=op.f('ck_trade_union_named')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_trade_union')),
    sa.UniqueConstraint('address', name=op.f('uq_trade_union_address')),
    sa.UniqueConstraint('number', name=op.f('uq_trade_union_number'))
    )
    with op.batch_alter_table('trade_union', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_trade_union_comparable_name'), ['comparable_name'], unique=False)
        batch_op.create_index(batch_op.f('ix_trade_union_region'), ['region'], unique=False)

    op.create_table('user_account',
    sa.Column('email', sa.String(length=254), nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('phone', sa.String(length=40), nullable=False),
    sa.Column('password_hash', sa.String(length=300), nullable=False),
    sa.Column('language', sa.String(length=2), nullable=False),
    sa.Column('is_active', sa.Boolean(), nullable=False),
    sa.Column('shortcuts', sa.Boolean(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.CheckConstraint("language IN ('fr', 'en')", name=op.f('ck_user_account_language')),
    sa.CheckConstraint('email = lower(email)', name=op.f('ck_user_account_email')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_user_account')),
    sa.UniqueConstraint('email', name=op.f('uq_user_account_email'))
    )
    op.create_table('affiliation',
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('parent_id', sa.Integer(), nullable=False),
    sa.Column('since_on', sa.Date(), nullable=False),
    sa.Column('until_on', sa.Date(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.CheckConstraint('member_id <> parent_id', name=op.f('ck_affiliation_not_itself')),
    sa.CheckConstraint('until_on IS NULL OR until_on >= since_on', name=op.f('ck_affiliation_dates')),
    sa.ForeignKeyConstraint(['member_id'], ['trade_union.id'], name=op.f('fk_affiliation_member_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['parent_id'], ['trade_union.id'], name=op.f('fk_affiliation_parent_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_affiliation'))
    )
    with op.batch_alter_table('affiliation', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_affiliation_member_id'), ['member_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_affiliation_parent_id'), ['parent_id'], unique=False)

    op.create_table('delegation',
    sa.Column('user_id', sa.Integer(), nullable=False),
    sa.Column('act_reference', sa.String(length=120), nullable=False),
    sa.Column('starts_on', sa.Date(), nullable=False),
    sa.Column('ends_on', sa.Date(), nullable=False),
    sa.Column('revoked_on', sa.Date(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.CheckConstraint('ends_on >= starts_on', name=op.f('ck_delegation_dates')),
    sa.CheckConstraint('length(act_reference) > 0', name=op.f('ck_delegation_act')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_delegation_user_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_delegation'))
    )
    with op.batch_alter_table('delegation', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_delegation_user_id'), ['user_id'], unique=False)

    op.create_table('dossier',
    sa.Column('ref', sa.String(length=12), nullable=False),
    sa.Column('status', sa.Enum('draft', 'submitted', 'under_examination', 'returned', 'decision_proposed', 'accepted', 'refused', 'closed', 'withdrawn', name='status', native_enum=False, create_constraint=True, length=40), nullable=False),
    sa.Column('channel', sa.Enum('online', 'counter', name='channel', native_enum=False, create_constraint=True, length=40), nullable=False),
    sa.Column('applicant_id', sa.Integer(), nullable=True),
    sa.Column('opened_by_id', sa.Integer(), nullable=False),
    sa.Column('opened_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('touched_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('touched_by', sa.String(length=200), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('regime', sa.Enum('labour_code', 'public_service', 'other_statute', 'mixed', name='regime', native_enum=False, create_constraint=True, length=40), nullable=False),
    sa.Column('kind', sa.Enum('syndicat', 'union', 'federation', 'confederation', name='kind', native_enum=False, create_constraint=True, length=40), nullable=True),
    sa.Column('side', sa.Enum('workers', 'employers', name='side', native_enum=False, create_constraint=True, length=40), nullable=True),
    sa.Column('level', sa.Enum('departmental', 'interdepartmental', 'regional', 'interregional', 'national', name='level', native_enum=False, create_constraint=True, length=40), nullable=True),
    sa.Column('name_fr', sa.String(length=300), nullable=False),
    sa.Column('name_en', sa.String(length=300), nullable=False),
    sa.Column('acronym', sa.String(length=60), nullable=False),
    sa.Column('founded_on', sa.Date(), nullable=True),
    sa.Column('branches', sa.JSON(), nullable=False),
    sa.Column('branch_justification', sa.Text(), nullable=False),
    sa.Column('seat', sa.String(length=300), nullable=False),
    sa.Column('locality', sa.String(length=120), nullable=False),
    sa.Column('departement', sa.String(length=8), nullable=False),
    sa.Column('po_box', sa.String(length=60), nullable=False),
    sa.Column('phone', sa.String(length=40), nullable=False),
    sa.Column('email', sa.String(length=254), nullable=False),
    sa.Column('mandate_name', sa.String(length=200), nullable=False),
    sa.Column('mandate_capacity', sa.String(length=160), nullable=False),
    sa.Column('mandate_phone', sa.String(length=40), nullable=False),
    sa.Column('submitted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('submitted_on', sa.Date(), nullable=True),
    sa.Column('receipt_number', sa.String(length=40), nullable=True),
    sa.Column('holder_id', sa.Integer(), nullable=True),
    sa.Column('due_on', sa.Date(), nullable=True),
    sa.Column('observations_ready_by', sa.Integer(), nullable=True),
    sa.Column('outcome', sa.Enum('register', 'refuse', name='outcome', native_enum=False, create_constraint=True, length=40), nullable=True),
    sa.Column('decision_text', sa.Text(), nullable=False),
    sa.Column('override_reason', sa.Text(), nullable=False),
    sa.Column('refusal_grounds', sa.JSON(), nullable=False),
    sa.Column('proposed_by_id', sa.Integer(), nullable=True),
    sa.Column('proposed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('proposal_digest', sa.String(length=64), nullable=False),
    sa.Column('signed_by_id', sa.Integer(), nullable=True),
    sa.Column('signed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('union_id', sa.Integer(), nullable=True),
    sa.Column('notified_on', sa.Date(), nullable=True),
    sa.Column('notified_how', sa.String(length=200), nullable=False),
    sa.Column('handed_over_on', sa.Date(), nullable=True),
    sa.Column('handed_over_to', sa.String(length=200), nullable=False),
    sa.Column('ended_on', sa.Date(), nullable=True),
    sa.Column('end_reason', sa.Text(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.CheckConstraint("(status = 'accepted') = (union_id IS NOT NULL)", name=op.f('ck_dossier_accepted_is_registered')),
    sa.CheckConstraint("(status IN ('accepted', 'refused')) = (signed_at IS NOT NULL)", name=op.f('ck_dossier_decided_is_signed')),
    sa.CheckConstraint("(status IN ('accepted', 'refused', 'closed', 'withdrawn')) = (ended_on IS NOT NULL)", name=op.f('ck_dossier_ended')),
    sa.CheckConstraint("handed_over_on IS NULL OR status = 'accepted'", name=op.f('ck_dossier_handed_over_certificate')),
    sa.CheckConstraint("status <> 'accepted' OR outcome = 'register'", name=op.f('ck_dossier_accepted_outcome')),
    sa.CheckConstraint("status <> 'draft' OR submitted_at IS NULL", name=op.f('ck_dossier_draft_not_filed')),
    sa.CheckConstraint("status <> 'refused' OR (outcome = 'refuse' AND length(decision_text) > 0)", name=op.f('ck_dossier_refusal_has_reasons')),
    sa.CheckConstraint("status IN ('draft', 'withdrawn') OR submitted_at IS NOT NULL", name=op.f('ck_dossier_filed')),
    sa.CheckConstraint("status NOT IN ('closed', 'withdrawn') OR length(end_reason) > 0", name=op.f('ck_dossier_end_has_reason')),
    sa.CheckConstraint("status NOT IN ('decision_proposed', 'accepted', 'refused') OR (outcome IS NOT NULL AND proposed_by_id IS NOT NULL AND proposed_at IS NOT NULL)", name=op.f('ck_dossier_decision_was_proposed')),
    sa.CheckConstraint('(signed_at IS NULL) = (signed_by_id IS NULL)', name=op.f('ck_dossier_signature_has_hand')),
    sa.CheckConstraint('(submitted_at IS NULL) = (receipt_number IS NULL)', name=op.f('ck_dossier_receipt_with_filing')),
    sa.CheckConstraint('(submitted_at IS NULL) = (submitted_on IS NULL)', name=op.f('ck_dossier_filing_has_date')),
    sa.CheckConstraint('notified_on IS NULL OR signed_at IS NOT NULL', name=op.f('ck_dossier_notified_after_signature')),
    sa.CheckConstraint('signed_by_id IS NULL OR signed_by_id <> proposed_by_id', name=op.f('ck_dossier_four_eyes')),
    sa.ForeignKeyConstraint(['applicant_id'], ['user_account.id'], name=op.f('fk_dossier_applicant_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['holder_id'], ['user_account.id'], name=op.f('fk_dossier_holder_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['observations_ready_by'], ['user_account.id'], name=op.f('fk_dossier_observations_ready_by'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['opened_by_id'], ['user_account.id'], name=op.f('fk_dossier_opened_by_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['proposed_by_id'], ['user_account.id'], name=op.f('fk_dossier_proposed_by_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['signed_by_id'], ['user_account.id'], name=op.f('fk_dossier_signed_by_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['union_id'], ['trade_union.id'], name=op.f('fk_dossier_union_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_dossier')),
    sa.UniqueConstraint('receipt_number', name=op.f('uq_dossier_receipt_number')),
    sa.UniqueConstraint('ref', name=op.f('uq_dossier_ref')),
    sa.UniqueConstraint('union_id', name=op.f('uq_dossier_union_id'))
    )
    with op.batch_alter_table('dossier', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_dossier_applicant_id'), ['applicant_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_dossier_due_on'), ['due_on'], unique=False)
        batch_op.create_index(batch_op.f('ix_dossier_holder_id'), ['holder_id'], unique=False)
        batch_op.create_index('ix_dossier_status_due', ['status', 'due_on'], unique=False)
        batch_op.create_index(batch_op.f('ix_dossier_submitted_on'), ['submitted_on'], unique=False)

    op.create_table('officer',
    sa.Column('union_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('function', sa.Enum('president', 'vice_president', 'secretary_general', 'deputy_secretary', 'treasurer', 'deputy_treasurer', 'auditor', 'adviser', 'other', name='function', native_enum=False, create_constraint=True, length=40), nullable=False),
    sa.Column('since_on', sa.Date(), nullable=False),
    sa.Column('until_on', sa.Date(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.CheckConstraint('until_on IS NULL OR until_on >= since_on', name=op.f('ck_officer_dates')),
    sa.ForeignKeyConstraint(['union_id'], ['trade_union.id'], name=op.f('fk_officer_union_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_officer'))
    )
    with op.batch_alter_table('officer', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_officer_union_id'), ['union_id'], unique=False)

    op.create_table('role_held',
    sa.Column('user_id', sa.Integer(), nullable=False),
    sa.Column('role', sa.Enum('depositor', 'intake', 'examiner', 'head', 'registrar', 'deputy', 'reader', 'auditor', 'administrator', name='role', native_enum=False, create_constraint=True, length=40), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_role_held_user_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_role_held')),
    sa.UniqueConstraint('user_id', 'role', name=op.f('uq_role_held_user_id_role'))
    )
    op.create_table('sign_in',
    sa.Column('token_digest', sa.String(length=64), nullable=False),
    sa.Column('user_id', sa.Integer(), nullable=False),
    sa.Column('started_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_sign_in_user_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sign_in')),
    sa.UniqueConstraint('token_digest', name=op.f('uq_sign_in_token_digest'))
    )
    with op.batch_alter_table('sign_in', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_sign_in_user_id'), ['user_id'], unique=False)

    op.create_table('union_branch',
    sa.Column('union_id', sa.Integer(), nullable=False),
    sa.Column('code', sa.String(length=40), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['union_id'], ['trade_union.id'], name=op.f('fk_union_branch_union_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_union_branch')),
    sa.UniqueConstraint('union_id', 'code', name=op.f('uq_union_branch_union_id_code'))
    )
    with op.batch_alter_table('union_branch', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_union_branch_code'), ['code'], unique=False)

    op.create_table('clause_reading',
    sa.Column('dossier_id', sa.Integer(), nullable=False),
    sa.Column('clause', sa.String(length=20), nullable=False),
    sa.Column('is_present', sa.Boolean(), nullable=False),
    sa.Column('page', sa.String(length=40), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.CheckConstraint('NOT is_present OR length(page) > 0', name=op.f('ck_clause_reading_present_has_page')),
    sa.ForeignKeyConstraint(['dossier_id'], ['dossier.id'], name=op.f('fk_clause_reading_dossier_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_clause_reading')),
    sa.UniqueConstraint('dossier_id', 'clause', name=op.f('uq_clause_reading_dossier_id_clause'))
    )
    op.create_table('document',
    sa.Column('dossier_id', sa.Integer(), nullable=False),
    sa.Column('piece', sa.String(length=40), nullable=False),
    sa.Column('medium', sa.Enum('file', 'paper', name='medium', native_enum=False, create_constraint=True, length=40), nullable=False),
    sa.Column('digest', sa.String(length=64), nullable=True),
    sa.Column('filename', sa.String(length=160), nullable=False),
    sa.Column('media_type', sa.String(length=60), nullable=False),
    sa.Column('size', sa.Integer(), nullable=False),
    sa.Column('copies', sa.Integer(), nullable=False),
    sa.Column('received_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('received_from', sa.Integer(), nullable=False),
    sa.Column('is_current', sa.Boolean(), nullable=False),
    sa.Column('state', sa.Enum('received', 'conforming', 'non_conforming', name='state', native_enum=False, create_constraint=True, length=40), nullable=False),
    sa.Column('finding', sa.Text(), nullable=False),
    sa.Column('verified_by', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.CheckConstraint("(medium = 'file') = (digest IS NOT NULL)", name=op.f('ck_document_file_has_digest')),
    sa.CheckConstraint("state <> 'non_conforming' OR length(finding) > 0", name=op.f('ck_document_finding_has_words')),
    sa.CheckConstraint("state = 'received' OR verified_by IS NOT NULL", name=op.f('ck_document_verified_by_someone')),
    sa.CheckConstraint('copies >= 1', name=op.f('ck_document_copies')),
    sa.ForeignKeyConstraint(['dossier_id'], ['dossier.id'], name=op.f('fk_document_dossier_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['received_from'], ['user_account.id'], name=op.f('fk_document_received_from'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['verified_by'], ['user_account.id'], name=op.f('fk_document_verified_by'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_document'))
    )
    with op.batch_alter_table('document', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_document_digest'), ['digest'], unique=False)
        batch_op.create_index(batch_op.f('ix_document_dossier_id'), ['dossier_id'], unique=False)

    op.create_table('member_organisation',
    sa.Column('dossier_id', sa.Integer(), nullable=False),
    sa.Column('union_id', sa.Integer(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['dossier_id'], ['dossier.id'], name=op.f('fk_member_organisation_dossier_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['union_id'], ['trade_union.id'], name=op.f('fk_member_organisation_union_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_member_organisation')),
    sa.UniqueConstraint('dossier_id', 'union_id', name=op.f('uq_member_organisation_dossier_id_union_id'))
    )
    op.create_table('name_test',
    sa.Column('dossier_id', sa.Integer(), nullable=False),
    sa.Column('tested_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('tested_by', sa.String(length=200), nullable=False),
    sa.Column('tested', sa.JSON(), nullable=False),
    sa.Column('engine', sa.String(length=40), nullable=False),
    sa.Column('nearest', sa.JSON(), nullable=False),
    sa.Column('verdict', sa.String(length=20), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.CheckConstraint("verdict IN ('clear', 'confusing')", name=op.f('ck_name_test_verdict')),
    sa.CheckConstraint('length(reason) > 0', name=op.f('ck_name_test_reason')),
    sa.ForeignKeyConstraint(['dossier_id'], ['dossier.id'], name=op.f('fk_name_test_dossier_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_name_test'))
    )
    with op.batch_alter_table('name_test', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_name_test_dossier_id'), ['dossier_id'], unique=False)

    op.create_table('note',
    sa.Column('dossier_id', sa.Integer(), nullable=False),
    sa.Column('written_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('author', sa.String(length=200), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['dossier_id'], ['dossier.id'], name=op.f('fk_note_dossier_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_note'))
    )
    with op.batch_alter_table('note', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_note_dossier_id'), ['dossier_id'], unique=False)

    op.create_table('observation_round',
    sa.Column('dossier_id', sa.Integer(), nullable=False),
    sa.Column('returned_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('returned_on', sa.Date(), nullable=False),
    sa.Column('resubmitted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('resubmitted_on', sa.Date(), nullable=True),
    sa.Column('snapshot', sa.JSON(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.CheckConstraint('(resubmitted_at IS NULL) = (resubmitted_on IS NULL)', name=op.f('ck_observation_round_resubmission_has_date')),
    sa.ForeignKeyConstraint(['dossier_id'], ['dossier.id'], name=op.f('fk_observation_round_dossier_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_observation_round'))
    )
    with op.batch_alter_table('observation_round', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_observation_round_dossier_id'), ['dossier_id'], unique=False)

    op.create_table('person',
    sa.Column('dossier_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('signed', sa.Boolean(), nullable=False),
    sa.Column('function', sa.Enum('president', 'vice_president', 'secretary_general', 'deputy_secretary', 'treasurer', 'deputy_treasurer', 'auditor', 'adviser', 'other', name='function', native_enum=False, create_constraint=True, length=40), nullable=True),
    sa.Column('profession', sa.String(length=160), nullable=False),
    sa.Column('employer', sa.String(length=200), nullable=False),
    sa.Column('identity_document', sa.String(length=80), nullable=False),
    sa.Column('phone', sa.String(length=40), nullable=False),
    sa.Column('born_on', sa.Date(), nullable=True),
    sa.Column('foreigner', sa.Boolean(), nullable=False),
    sa.Column('nationality', sa.String(length=80), nullable=False),
    sa.Column('resident_since', sa.Date(), nullable=True),
    sa.Column('civic_rights', sa.Boolean(), nullable=False),
    sa.Column('no_forfeiture', sa.Boolean(), nullable=False),
    sa.Column('reads_and_writes', sa.Boolean(), nullable=False),
    sa.Column('record_issued_on', sa.Date(), nullable=True),
    sa.Column('record_court', sa.String(length=160), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.CheckConstraint('length(name) > 0', name=op.f('ck_person_named')),
    sa.CheckConstraint('signed OR function IS NOT NULL', name=op.f('ck_person_has_a_part')),
    sa.ForeignKeyConstraint(['dossier_id'], ['dossier.id'], name=op.f('fk_person_dossier_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_person'))
    )
    with op.batch_alter_table('person', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_person_dossier_id'), ['dossier_id'], unique=False)

    op.create_table('observation',
    sa.Column('dossier_id', sa.Integer(), nullable=False),
    sa.Column('round_id', sa.Integer(), nullable=True),
    sa.Column('defect', sa.String(length=40), nullable=False),
    sa.Column('about', sa.String(length=60), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.CheckConstraint('length(text) > 0', name=op.f('ck_observation_words')),
    sa.ForeignKeyConstraint(['dossier_id'], ['dossier.id'], name=op.f('fk_observation_dossier_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['round_id'], ['observation_round.id'], name=op.f('fk_observation_round_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_observation'))
    )
    with op.batch_alter_table('observation', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_observation_dossier_id'), ['dossier_id'], unique=False)



def downgrade() -> None:
    with op.batch_alter_table('observation', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_observation_dossier_id'))

    op.drop_table('observation')
    with op.batch_alter_table('person', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_person_dossier_id'))

    op.drop_table('person')
    with op.batch_alter_table('observation_round', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_observation_round_dossier_id'))

    op.drop_table('observation_round')
    with op.batch_alter_table('note', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_note_dossier_id'))

    op.drop_table('note')
    with op.batch_alter_table('name_test', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_name_test_dossier_id'))

    op.drop_table('name_test')
    op.drop_table('member_organisation')
    with op.batch_alter_table('document', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_document_dossier_id'))
        batch_op.drop_index(batch_op.f('ix_document_digest'))

    op.drop_table('document')
    op.drop_table('clause_reading')
    with op.batch_alter_table('union_branch', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_union_branch_code'))

    op.drop_table('union_branch')
    with op.batch_alter_table('sign_in', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_sign_in_user_id'))

    op.drop_table('sign_in')
    op.drop_table('role_held')
    with op.batch_alter_table('officer', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_officer_union_id'))

    op.drop_table('officer')
    with op.batch_alter_table('dossier', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_dossier_submitted_on'))
        batch_op.drop_index('ix_dossier_status_due')
        batch_op.drop_index(batch_op.f('ix_dossier_holder_id'))
        batch_op.drop_index(batch_op.f('ix_dossier_due_on'))
        batch_op.drop_index(batch_op.f('ix_dossier_applicant_id'))

    op.drop_table('dossier')
    with op.batch_alter_table('delegation', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_delegation_user_id'))

    op.drop_table('delegation')
    with op.batch_alter_table('affiliation', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_affiliation_parent_id'))
        batch_op.drop_index(batch_op.f('ix_affiliation_member_id'))

    op.drop_table('affiliation')
    op.drop_table('user_account')
    with op.batch_alter_table('trade_union', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_trade_union_region'))
        batch_op.drop_index(batch_op.f('ix_trade_union_comparable_name'))

    op.drop_table('trade_union')
    with op.batch_alter_table('parameter_line', schema=None) as batch_op:
        batch_op.drop_index('ix_parameter_line_code')

    op.drop_table('parameter_line')
    with op.batch_alter_table('notice', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_notice_dossier_id'))

    op.drop_table('notice')
    with op.batch_alter_table('job', schema=None) as batch_op:
        batch_op.drop_index('ix_job_due')

    op.drop_table('job')
    with op.batch_alter_table('holiday', schema=None) as batch_op:
        batch_op.drop_index('uq_holiday_day', sqlite_where=sa.text('withdrawn_at IS NULL'), postgresql_where=sa.text('withdrawn_at IS NULL'))

    op.drop_table('holiday')
    with op.batch_alter_table('event', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_event_verb'))
        batch_op.drop_index('ix_event_subject')

    op.drop_table('event')
    op.drop_table('counter')
    op.drop_table('chain_head')
    with op.batch_alter_table('attempt', schema=None) as batch_op:
        batch_op.drop_index('ix_attempt_key_at')

    op.drop_table('attempt')
    op.drop_table('act_key')
