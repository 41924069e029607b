-- PostgreSQL database dump


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

-- Name: registry_one_step(); Type: FUNCTION; Schema: public; Owner: -

CREATE FUNCTION public.registry_one_step() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NEW.consolidated_into_id IS NOT NULL AND (EXISTS (SELECT 1 FROM trade_union t WHERE t.id = NEW.consolidated_into_id AND t.consolidated_into_id IS NOT NULL) OR EXISTS (SELECT 1 FROM trade_union t WHERE t.consolidated_into_id = NEW.id)) THEN RAISE EXCEPTION 'a duplicate leads to a kept record in one step' USING ERRCODE = 'restrict_violation'; END IF; RETURN NEW; END $$;


-- Name: registry_refuse(); Type: FUNCTION; Schema: public; Owner: -

CREATE FUNCTION public.registry_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'restrict_violation'; END $$;


SET default_tablespace = '';


-- Name: act_key; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.act_key (
    key character varying(80) NOT NULL,
    location character varying(500) NOT NULL,
    at timestamp with time zone NOT NULL
);


-- Name: addressee; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.addressee (
    campaign_id integer NOT NULL,
    union_id integer NOT NULL,
    code character varying(12) NOT NULL,
    letters_sent integer NOT NULL,
    answer_by date,
    answered_at timestamp with time zone,
    returned_on date,
    outcome character varying(40),
    outcome_reason character varying(1000) NOT NULL,
    outcome_by_id integer,
    outcome_at timestamp with time zone,
    touched_at timestamp with time zone NOT NULL,
    touched_by character varying(200) NOT NULL,
    version integer NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_addressee_letters_sent CHECK ((letters_sent >= 0)),
    CONSTRAINT ck_addressee_outcome CHECK (((outcome)::text = ANY ((ARRAY['confirmed'::character varying, 'updated'::character varying, 'returned'::character varying, 'unreachable'::character varying, 'ceased'::character varying, 'no_answer'::character varying, 'to_examine'::character varying])::text[]))),
    CONSTRAINT ck_addressee_outcome_given_by_a_person CHECK ((((outcome IS NULL) = (outcome_by_id IS NULL)) AND ((outcome IS NULL) = (outcome_at IS NULL)))),
    CONSTRAINT ck_addressee_outcome_reasoned CHECK (((outcome IS NULL) OR (length((outcome_reason)::text) > 0)))
);


-- Name: addressee_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.addressee_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: addressee_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.addressee_id_seq OWNED BY public.addressee.id;


-- Name: affiliation; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.affiliation (
    member_id integer NOT NULL,
    parent_id integer NOT NULL,
    since_on date NOT NULL,
    until_on date,
    id integer NOT NULL,
    CONSTRAINT ck_affiliation_dates CHECK (((until_on IS NULL) OR (until_on >= since_on))),
    CONSTRAINT ck_affiliation_not_itself CHECK ((member_id <> parent_id))
);


-- Name: affiliation_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.affiliation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: affiliation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.affiliation_id_seq OWNED BY public.affiliation.id;


-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


-- Name: attempt; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.attempt (
    key character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    id integer NOT NULL
);


-- Name: attempt_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.attempt_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: attempt_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.attempt_id_seq OWNED BY public.attempt.id;


-- Name: batch; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.batch (
    kind character varying(40) NOT NULL,
    state character varying(40) NOT NULL,
    asked_by_id integer NOT NULL,
    prepared_at timestamp with time zone NOT NULL,
    query json NOT NULL,
    holder_id integer,
    piece character varying(40) NOT NULL,
    words text NOT NULL,
    launched_at timestamp with time zone,
    finished_at timestamp with time zone,
    version integer NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_batch_assigns_to_someone CHECK ((((state)::text = 'prepared'::text) OR ((kind)::text <> 'assign'::text) OR (holder_id IS NOT NULL))),
    CONSTRAINT ck_batch_finished CHECK ((((state)::text = 'finished'::text) = (finished_at IS NOT NULL))),
    CONSTRAINT ck_batch_kind CHECK (((kind)::text = ANY ((ARRAY['assign'::character varying, 'request_piece'::character varying])::text[]))),
    CONSTRAINT ck_batch_launched CHECK ((((state)::text = 'prepared'::text) = (launched_at IS NULL))),
    CONSTRAINT ck_batch_requests_something CHECK ((((state)::text = 'prepared'::text) OR ((kind)::text <> 'request_piece'::text) OR (length((piece)::text) > 0))),
    CONSTRAINT ck_batch_state CHECK (((state)::text = ANY ((ARRAY['prepared'::character varying, 'running'::character varying, 'finished'::character varying])::text[])))
);


-- Name: batch_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.batch_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: batch_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.batch_id_seq OWNED BY public.batch.id;


-- Name: batch_line; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.batch_line (
    batch_id integer NOT NULL,
    dossier_id integer NOT NULL,
    place integer NOT NULL,
    seen_version integer NOT NULL,
    state character varying(40) NOT NULL,
    reason json,
    done_at timestamp with time zone,
    id integer NOT NULL,
    CONSTRAINT ck_batch_line_done_at CHECK ((((state)::text = 'waiting'::text) = (done_at IS NULL))),
    CONSTRAINT ck_batch_line_skipped_has_reason CHECK ((((state)::text = 'skipped'::text) = (reason IS NOT NULL))),
    CONSTRAINT ck_batch_line_state CHECK (((state)::text = ANY ((ARRAY['waiting'::character varying, 'done'::character varying, 'skipped'::character varying])::text[])))
);


-- Name: batch_line_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.batch_line_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: batch_line_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.batch_line_id_seq OWNED BY public.batch_line.id;


-- Name: campaign; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.campaign (
    ref character varying(20) NOT NULL,
    title_fr character varying(160) NOT NULL,
    title_en character varying(160) NOT NULL,
    purpose character varying(1000) NOT NULL,
    chosen_by json NOT NULL,
    letter_fr text NOT NULL,
    letter_en text NOT NULL,
    state character varying(40) NOT NULL,
    opened_by_id integer NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    proposed_by_id integer,
    approved_by_id integer,
    approved_at timestamp with time zone,
    sent_back_because character varying(500) NOT NULL,
    closed_at timestamp with time zone,
    touched_at timestamp with time zone NOT NULL,
    touched_by character varying(200) NOT NULL,
    version integer NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_campaign_approved_after_proposal CHECK (((approved_by_id IS NULL) OR (proposed_by_id IS NOT NULL))),
    CONSTRAINT ck_campaign_approved_before_running CHECK (((approved_by_id IS NOT NULL) OR ((state)::text = ANY ((ARRAY['draft'::character varying, 'proposed'::character varying])::text[])))),
    CONSTRAINT ck_campaign_closed CHECK ((((state)::text = 'closed'::text) = (closed_at IS NOT NULL))),
    CONSTRAINT ck_campaign_four_eyes CHECK (((approved_by_id IS NULL) OR (approved_by_id <> proposed_by_id))),
    CONSTRAINT ck_campaign_state CHECK (((state)::text = ANY ((ARRAY['draft'::character varying, 'proposed'::character varying, 'approved'::character varying, 'running'::character varying, 'paused'::character varying, 'closed'::character varying])::text[]))),
    CONSTRAINT ck_campaign_titled CHECK (((length((title_fr)::text) > 0) AND (length((title_en)::text) > 0)))
);


-- Name: campaign_exclusion; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.campaign_exclusion (
    campaign_id integer NOT NULL,
    union_id integer NOT NULL,
    reason character varying(300) NOT NULL,
    excluded_by_id integer NOT NULL,
    excluded_at timestamp with time zone NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_campaign_exclusion_reason CHECK ((length((reason)::text) > 0))
);


-- Name: campaign_exclusion_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.campaign_exclusion_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: campaign_exclusion_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.campaign_exclusion_id_seq OWNED BY public.campaign_exclusion.id;


-- Name: campaign_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.campaign_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: campaign_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.campaign_id_seq OWNED BY public.campaign.id;


-- Name: campaign_letter; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.campaign_letter (
    addressee_id integer NOT NULL,
    stage_id integer NOT NULL,
    notice_id integer NOT NULL,
    sent_on date NOT NULL,
    id integer NOT NULL
);


-- Name: campaign_letter_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.campaign_letter_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: campaign_letter_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.campaign_letter_id_seq OWNED BY public.campaign_letter.id;


-- Name: campaign_stage; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.campaign_stage (
    campaign_id integer NOT NULL,
    step character varying(40) NOT NULL,
    planned_on date NOT NULL,
    per_day integer NOT NULL,
    asked_by_id integer,
    asked_at timestamp with time zone,
    approved_by_id integer,
    approved_at timestamp with time zone,
    finished_at timestamp with time zone,
    id integer NOT NULL,
    CONSTRAINT ck_campaign_stage_approved_after_asking CHECK (((approved_by_id IS NULL) OR (asked_by_id IS NOT NULL))),
    CONSTRAINT ck_campaign_stage_finished_after_approval CHECK (((finished_at IS NULL) OR (approved_by_id IS NOT NULL))),
    CONSTRAINT ck_campaign_stage_four_eyes CHECK (((approved_by_id IS NULL) OR (approved_by_id <> asked_by_id))),
    CONSTRAINT ck_campaign_stage_per_day CHECK ((per_day >= 1)),
    CONSTRAINT ck_campaign_stage_step CHECK (((step)::text = ANY ((ARRAY['letter'::character varying, 'reminder'::character varying, 'last_reminder'::character varying, 'closing'::character varying])::text[])))
);


-- Name: campaign_stage_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.campaign_stage_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: campaign_stage_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.campaign_stage_id_seq OWNED BY public.campaign_stage.id;


-- Name: cancellation; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.cancellation (
    ref character varying(12) NOT NULL,
    union_id integer NOT NULL,
    stage character varying(40) NOT NULL,
    ground character varying(40) NOT NULL,
    statement text NOT NULL,
    opened_by_id integer NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    notice_signed_by_id integer,
    notice_signed_at timestamp with time zone,
    notified_on date,
    notified_how character varying(200) NOT NULL,
    notice_ends_on date,
    answer_on date,
    answer text NOT NULL,
    decided_by_id integer,
    decided_at timestamp with time zone,
    decided_on date,
    decision text NOT NULL,
    decision_notified_on date,
    decision_notified_how character varying(200) NOT NULL,
    published_on date,
    publication character varying(200) NOT NULL,
    recourse_on date,
    recourse_by character varying(200) NOT NULL,
    court character varying(200) NOT NULL,
    recourse_suspended boolean NOT NULL,
    judgment character varying(40),
    judgment_on date,
    judgment_reference character varying(200) NOT NULL,
    abandoned_by_id integer,
    abandoned_on date,
    abandoned_because text NOT NULL,
    touched_at timestamp with time zone NOT NULL,
    touched_by character varying(200) NOT NULL,
    version integer NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_cancellation_abandoned CHECK ((((stage)::text = 'abandoned'::text) = (abandoned_on IS NOT NULL))),
    CONSTRAINT ck_cancellation_abandoned_has_reason CHECK (((abandoned_on IS NULL) OR (length(abandoned_because) > 0))),
    CONSTRAINT ck_cancellation_contested CHECK ((((stage)::text <> 'contested'::text) OR (recourse_on IS NOT NULL))),
    CONSTRAINT ck_cancellation_decided CHECK ((((stage)::text = ANY ((ARRAY['decided'::character varying, 'contested'::character varying, 'upheld'::character varying, 'reversed'::character varying])::text[])) = (decided_on IS NOT NULL))),
    CONSTRAINT ck_cancellation_decided_after_notice CHECK (((decided_on IS NULL) OR ((notice_ends_on IS NOT NULL) AND (decided_on > notice_ends_on) AND (length(decision) > 0)))),
    CONSTRAINT ck_cancellation_decision_has_hand CHECK (((decided_on IS NULL) = (decided_by_id IS NULL))),
    CONSTRAINT ck_cancellation_decision_notified CHECK (((decision_notified_on IS NULL) OR (decided_on IS NOT NULL))),
    CONSTRAINT ck_cancellation_four_eyes CHECK (((decided_by_id IS NULL) OR (decided_by_id <> opened_by_id))),
    CONSTRAINT ck_cancellation_ground CHECK (((ground)::text = ANY ((ARRAY['fraud'::character varying, 'breach'::character varying, 'ceased'::character varying])::text[]))),
    CONSTRAINT ck_cancellation_judged CHECK ((((stage)::text = ANY ((ARRAY['upheld'::character varying, 'reversed'::character varying])::text[])) = (judgment_on IS NOT NULL))),
    CONSTRAINT ck_cancellation_judgment CHECK (((judgment)::text = ANY ((ARRAY['upheld'::character varying, 'reversed'::character varying])::text[]))),
    CONSTRAINT ck_cancellation_notice_four_eyes CHECK (((notice_signed_by_id IS NULL) OR (notice_signed_by_id <> opened_by_id))),
    CONSTRAINT ck_cancellation_notice_has_end CHECK (((notified_on IS NULL) = (notice_ends_on IS NULL))),
    CONSTRAINT ck_cancellation_notice_notified CHECK ((((stage)::text <> 'notice_notified'::text) OR (notified_on IS NOT NULL))),
    CONSTRAINT ck_cancellation_notice_signed CHECK ((((stage)::text <> ALL ((ARRAY['notice_signed'::character varying, 'notice_notified'::character varying])::text[])) OR (notice_signed_at IS NOT NULL))),
    CONSTRAINT ck_cancellation_notified_after_signature CHECK (((notified_on IS NULL) OR (notice_signed_at IS NOT NULL))),
    CONSTRAINT ck_cancellation_reasoned CHECK ((length(statement) > 0)),
    CONSTRAINT ck_cancellation_stage CHECK (((stage)::text = ANY ((ARRAY['opened'::character varying, 'notice_signed'::character varying, 'notice_notified'::character varying, 'decided'::character varying, 'contested'::character varying, 'upheld'::character varying, 'reversed'::character varying, 'abandoned'::character varying])::text[])))
);


-- Name: cancellation_evidence; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.cancellation_evidence (
    cancellation_id integer NOT NULL,
    shows character varying(300) NOT NULL,
    medium character varying(40) NOT NULL,
    digest character varying(64),
    filename character varying(160) NOT NULL,
    media_type character varying(60) NOT NULL,
    size integer NOT NULL,
    received_at timestamp with time zone NOT NULL,
    received_by_id integer NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_cancellation_evidence_file_has_digest CHECK ((((medium)::text = 'file'::text) = (digest IS NOT NULL))),
    CONSTRAINT ck_cancellation_evidence_medium CHECK (((medium)::text = ANY ((ARRAY['file'::character varying, 'paper'::character varying])::text[]))),
    CONSTRAINT ck_cancellation_evidence_says_what CHECK ((length((shows)::text) > 0))
);


-- Name: cancellation_evidence_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.cancellation_evidence_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: cancellation_evidence_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.cancellation_evidence_id_seq OWNED BY public.cancellation_evidence.id;


-- Name: cancellation_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.cancellation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: cancellation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.cancellation_id_seq OWNED BY public.cancellation.id;


-- Name: census_answer; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.census_answer (
    addressee_id integer NOT NULL,
    code character varying(12) NOT NULL,
    channel character varying(40) NOT NULL,
    "values" json NOT NULL,
    given_by character varying(200) NOT NULL,
    capacity character varying(40) NOT NULL,
    given_on date NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by_id integer,
    id integer NOT NULL,
    CONSTRAINT ck_census_answer_capacity CHECK (((capacity)::text = ANY ((ARRAY['president'::character varying, 'executive'::character varying, 'mandated'::character varying, 'member'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT ck_census_answer_channel CHECK (((channel)::text = ANY ((ARRAY['online'::character varying, 'slip'::character varying])::text[]))),
    CONSTRAINT ck_census_answer_given_by CHECK ((length((given_by)::text) > 0)),
    CONSTRAINT ck_census_answer_typed_by_a_clerk CHECK ((((channel)::text = 'online'::text) = (recorded_by_id IS NULL)))
);


-- Name: census_answer_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.census_answer_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: census_answer_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.census_answer_id_seq OWNED BY public.census_answer.id;


-- Name: census_evidence; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.census_evidence (
    addressee_id integer NOT NULL,
    about character varying(200) NOT NULL,
    digest character varying(64) NOT NULL,
    filename character varying(200) NOT NULL,
    media_type character varying(60) NOT NULL,
    size integer NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by_id integer NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_census_evidence_digest CHECK ((length((digest)::text) = 64)),
    CONSTRAINT ck_census_evidence_size CHECK ((size > 0))
);


-- Name: census_evidence_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.census_evidence_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: census_evidence_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.census_evidence_id_seq OWNED BY public.census_evidence.id;


-- Name: census_report; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.census_report (
    addressee_id integer NOT NULL,
    sign character varying(40) NOT NULL,
    heard_on date NOT NULL,
    note character varying(1000) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by_id integer NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_census_report_sign CHECK (((sign)::text = ANY ((ARRAY['unknown_at_address'::character varying, 'not_delivered'::character varying, 'says_ceased'::character varying, 'reached'::character varying, 'other'::character varying])::text[])))
);


-- Name: census_report_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.census_report_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: census_report_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.census_report_id_seq OWNED BY public.census_report.id;


-- Name: chain_head; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.chain_head (
    id integer NOT NULL,
    seq integer NOT NULL,
    hash character varying(64) NOT NULL,
    CONSTRAINT ck_chain_head_single CHECK ((id = 1))
);


-- Name: clause_reading; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.clause_reading (
    dossier_id integer NOT NULL,
    clause character varying(20) NOT NULL,
    is_present boolean NOT NULL,
    page character varying(40) NOT NULL,
    note text NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_clause_reading_present_has_page CHECK (((NOT is_present) OR (length((page)::text) > 0)))
);


-- Name: clause_reading_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.clause_reading_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: clause_reading_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.clause_reading_id_seq OWNED BY public.clause_reading.id;


-- Name: column_mapping; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.column_mapping (
    signature character varying(64) NOT NULL,
    name character varying(240) NOT NULL,
    headings json NOT NULL,
    columns json NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    saved_by_id integer,
    id integer NOT NULL
);


-- Name: column_mapping_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.column_mapping_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: column_mapping_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.column_mapping_id_seq OWNED BY public.column_mapping.id;


-- Name: consolidation; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.consolidation (
    kept_id integer NOT NULL,
    duplicate_id integer NOT NULL,
    state character varying(40) NOT NULL,
    chosen json NOT NULL,
    reason text NOT NULL,
    seals json NOT NULL,
    proposed_by_id integer NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    confirmed_by_id integer,
    confirmed_at timestamp with time zone,
    object_until date,
    applied_at timestamp with time zone,
    applied_despite text NOT NULL,
    before json NOT NULL,
    earlier_ids json NOT NULL,
    ended_by_id integer,
    ended_at timestamp with time zone,
    end_reason text NOT NULL,
    left_over json NOT NULL,
    version integer NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_consolidation_applied CHECK ((((state)::text = ANY ((ARRAY['applied'::character varying, 'undone'::character varying])::text[])) = (applied_at IS NOT NULL))),
    CONSTRAINT ck_consolidation_confirmation_has_hand CHECK (((confirmed_at IS NULL) = (confirmed_by_id IS NULL))),
    CONSTRAINT ck_consolidation_confirmed_first CHECK ((((state)::text <> ALL ((ARRAY['notified'::character varying, 'applied'::character varying, 'undone'::character varying])::text[])) OR (confirmed_at IS NOT NULL))),
    CONSTRAINT ck_consolidation_end_has_reason CHECK (((ended_at IS NULL) OR ((ended_by_id IS NOT NULL) AND (length(end_reason) > 0)))),
    CONSTRAINT ck_consolidation_ended CHECK ((((state)::text = ANY ((ARRAY['declined'::character varying, 'withdrawn'::character varying, 'undone'::character varying])::text[])) = (ended_at IS NOT NULL))),
    CONSTRAINT ck_consolidation_four_eyes CHECK (((confirmed_by_id IS NULL) OR (confirmed_by_id <> proposed_by_id))),
    CONSTRAINT ck_consolidation_has_reason CHECK ((length(reason) > 0)),
    CONSTRAINT ck_consolidation_proposed_is_open CHECK ((((state)::text <> 'proposed'::text) OR (confirmed_at IS NULL))),
    CONSTRAINT ck_consolidation_state CHECK (((state)::text = ANY ((ARRAY['proposed'::character varying, 'notified'::character varying, 'applied'::character varying, 'declined'::character varying, 'withdrawn'::character varying, 'undone'::character varying])::text[]))),
    CONSTRAINT ck_consolidation_two_records CHECK ((kept_id <> duplicate_id))
);


-- Name: consolidation_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.consolidation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: consolidation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.consolidation_id_seq OWNED BY public.consolidation.id;


-- Name: consolidation_notice; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.consolidation_notice (
    consolidation_id integer NOT NULL,
    union_id integer NOT NULL,
    notice_id integer NOT NULL,
    told_on date,
    told_how character varying(200) NOT NULL,
    answer character varying(40),
    answered_on date,
    answered_by character varying(200) NOT NULL,
    words text NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_consolidation_notice_answer CHECK (((answer)::text = ANY ((ARRAY['agrees'::character varying, 'objects'::character varying])::text[]))),
    CONSTRAINT ck_consolidation_notice_answer_has_day CHECK (((answer IS NULL) = (answered_on IS NULL))),
    CONSTRAINT ck_consolidation_notice_answer_has_hand CHECK (((answer IS NULL) OR (length((answered_by)::text) > 0))),
    CONSTRAINT ck_consolidation_notice_objection_has_words CHECK (((answer IS NULL) OR ((answer)::text <> 'objects'::text) OR (length(words) > 0))),
    CONSTRAINT ck_consolidation_notice_told_how CHECK (((told_on IS NULL) = (length((told_how)::text) = 0)))
);


-- Name: consolidation_notice_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.consolidation_notice_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: consolidation_notice_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.consolidation_notice_id_seq OWNED BY public.consolidation_notice.id;


-- Name: counter; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.counter (
    series character varying(8) NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL,
    CONSTRAINT ck_counter_last CHECK ((last >= 0))
);


-- Name: dedupe_cluster; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.dedupe_cluster (
    run_id integer NOT NULL,
    number integer NOT NULL,
    size integer NOT NULL,
    band character varying(40) NOT NULL,
    weakest double precision NOT NULL,
    open_links integer NOT NULL,
    version integer NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_dedupe_cluster_band CHECK (((band)::text = ANY ((ARRAY['proposal'::character varying, 'review'::character varying])::text[]))),
    CONSTRAINT ck_dedupe_cluster_several CHECK ((size >= 2))
);


-- Name: dedupe_cluster_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.dedupe_cluster_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: dedupe_cluster_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.dedupe_cluster_id_seq OWNED BY public.dedupe_cluster.id;


-- Name: dedupe_judgement; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.dedupe_judgement (
    sampled_pair_id integer NOT NULL,
    judge_id integer NOT NULL,
    answer character varying(40) NOT NULL,
    at timestamp with time zone NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_dedupe_judgement_answer CHECK (((answer)::text = ANY ((ARRAY['same'::character varying, 'distinct'::character varying, 'cannot_tell'::character varying, 'successor'::character varying, 'split'::character varying, 'withdrawn'::character varying])::text[]))),
    CONSTRAINT ck_dedupe_judgement_one_of_three CHECK (((answer)::text = ANY ((ARRAY['same'::character varying, 'distinct'::character varying, 'cannot_tell'::character varying])::text[])))
);


-- Name: dedupe_judgement_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.dedupe_judgement_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: dedupe_judgement_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.dedupe_judgement_id_seq OWNED BY public.dedupe_judgement.id;


-- Name: dedupe_member; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.dedupe_member (
    cluster_id integer NOT NULL,
    union_id integer NOT NULL,
    id integer NOT NULL
);


-- Name: dedupe_member_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.dedupe_member_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: dedupe_member_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.dedupe_member_id_seq OWNED BY public.dedupe_member.id;


-- Name: dedupe_pair; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.dedupe_pair (
    low_id integer NOT NULL,
    high_id integer NOT NULL,
    probability double precision NOT NULL,
    bits double precision NOT NULL,
    levels character varying(40) NOT NULL,
    band character varying(40),
    state character varying(40) NOT NULL,
    answer character varying(40),
    is_back boolean NOT NULL,
    rank integer NOT NULL,
    low_digest character varying(32) NOT NULL,
    high_digest character varying(32) NOT NULL,
    first_run_id integer,
    last_run_id integer,
    asked_of_id integer,
    asked_by_id integer,
    asked_at timestamp with time zone,
    asked_note text NOT NULL,
    touched_by character varying(200) NOT NULL,
    touched_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_dedupe_pair_answer CHECK (((answer)::text = ANY ((ARRAY['same'::character varying, 'distinct'::character varying, 'cannot_tell'::character varying, 'successor'::character varying, 'split'::character varying, 'withdrawn'::character varying])::text[]))),
    CONSTRAINT ck_dedupe_pair_asked CHECK ((((asked_of_id IS NULL) = (asked_by_id IS NULL)) AND ((asked_of_id IS NULL) = (asked_at IS NULL)))),
    CONSTRAINT ck_dedupe_pair_asked_of_another CHECK (((asked_of_id IS NULL) OR (asked_of_id <> asked_by_id))),
    CONSTRAINT ck_dedupe_pair_band CHECK (((band)::text = ANY ((ARRAY['proposal'::character varying, 'review'::character varying])::text[]))),
    CONSTRAINT ck_dedupe_pair_decided_has_answer CHECK ((((state)::text = 'decided'::text) = (answer IS NOT NULL))),
    CONSTRAINT ck_dedupe_pair_ordered CHECK ((low_id < high_id)),
    CONSTRAINT ck_dedupe_pair_state CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'decided'::character varying, 'gone'::character varying])::text[])))
);


-- Name: dedupe_pair_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.dedupe_pair_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: dedupe_pair_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.dedupe_pair_id_seq OWNED BY public.dedupe_pair.id;


-- Name: dedupe_recall; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.dedupe_recall (
    run_id integer NOT NULL,
    damage character varying(40) NOT NULL,
    seed integer NOT NULL,
    injected integer NOT NULL,
    proposed integer NOT NULL,
    reviewed integer NOT NULL,
    measured_at timestamp with time zone NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_dedupe_recall_damage CHECK (((damage)::text = ANY ((ARRAY['typos'::character varying, 'shortened'::character varying, 'reordered'::character varying, 'acronym_only'::character varying, 'emptied'::character varying, 'number_slip'::character varying, 'other_contacts'::character varying])::text[]))),
    CONSTRAINT ck_dedupe_recall_sums CHECK (((proposed <= reviewed) AND (reviewed <= injected)))
);


-- Name: dedupe_recall_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.dedupe_recall_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: dedupe_recall_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.dedupe_recall_id_seq OWNED BY public.dedupe_recall.id;


-- Name: dedupe_run; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.dedupe_run (
    kind character varying(40) NOT NULL,
    state character varying(40) NOT NULL,
    asked_by character varying(200) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    touched_at timestamp with time zone NOT NULL,
    previous_id integer,
    same_as_id integer,
    engine_version character varying(80) NOT NULL,
    proposal double precision NOT NULL,
    review double precision NOT NULL,
    linkage double precision NOT NULL,
    input_digest character varying(64) NOT NULL,
    result_digest character varying(64) NOT NULL,
    is_divergent boolean NOT NULL,
    stage character varying(20) NOT NULL,
    stage_done integer NOT NULL,
    stage_total integer NOT NULL,
    stage_since timestamp with time zone,
    seconds json NOT NULL,
    counts json NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_dedupe_run_finished CHECK ((((state)::text = 'finished'::text) = (finished_at IS NOT NULL))),
    CONSTRAINT ck_dedupe_run_has_result CHECK ((((state)::text <> 'finished'::text) OR (length((result_digest)::text) > 0))),
    CONSTRAINT ck_dedupe_run_kind CHECK (((kind)::text = ANY ((ARRAY['full'::character varying, 'incremental'::character varying])::text[]))),
    CONSTRAINT ck_dedupe_run_state CHECK (((state)::text = ANY ((ARRAY['waiting'::character varying, 'running'::character varying, 'finished'::character varying, 'abandoned'::character varying])::text[]))),
    CONSTRAINT ck_dedupe_run_thresholds CHECK (((review > (0)::double precision) AND (review <= proposal) AND (proposal <= (1)::double precision)))
);


-- Name: dedupe_run_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.dedupe_run_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: dedupe_run_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.dedupe_run_id_seq OWNED BY public.dedupe_run.id;


-- Name: dedupe_sample; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.dedupe_sample (
    run_id integer NOT NULL,
    seed integer NOT NULL,
    first_judge_id integer NOT NULL,
    second_judge_id integer NOT NULL,
    drawn_at timestamp with time zone NOT NULL,
    drawn_by character varying(200) NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_dedupe_sample_two_judges CHECK ((first_judge_id <> second_judge_id))
);


-- Name: dedupe_sample_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.dedupe_sample_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: dedupe_sample_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.dedupe_sample_id_seq OWNED BY public.dedupe_sample.id;


-- Name: dedupe_sampled_pair; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.dedupe_sampled_pair (
    sample_id integer NOT NULL,
    place integer NOT NULL,
    low_id integer NOT NULL,
    high_id integer NOT NULL,
    band character varying(40) NOT NULL,
    population integer NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_dedupe_sampled_pair_band CHECK (((band)::text = ANY ((ARRAY['proposal'::character varying, 'review'::character varying])::text[])))
);


-- Name: dedupe_sampled_pair_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.dedupe_sampled_pair_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: dedupe_sampled_pair_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.dedupe_sampled_pair_id_seq OWNED BY public.dedupe_sampled_pair.id;


-- Name: dedupe_slice; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.dedupe_slice (
    run_id integer NOT NULL,
    number integer NOT NULL,
    pairs bytea NOT NULL,
    id integer NOT NULL
);


-- Name: dedupe_slice_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.dedupe_slice_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: dedupe_slice_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.dedupe_slice_id_seq OWNED BY public.dedupe_slice.id;


-- Name: dedupe_verdict; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.dedupe_verdict (
    pair_id integer NOT NULL,
    answer character varying(40) NOT NULL,
    ground character varying(40) NOT NULL,
    words text NOT NULL,
    by_id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    low_digest character varying(32) NOT NULL,
    high_digest character varying(32) NOT NULL,
    is_blind boolean NOT NULL,
    supersedes_id integer,
    id integer NOT NULL,
    CONSTRAINT ck_dedupe_verdict_answer CHECK (((answer)::text = ANY ((ARRAY['same'::character varying, 'distinct'::character varying, 'cannot_tell'::character varying, 'successor'::character varying, 'split'::character varying, 'withdrawn'::character varying])::text[]))),
    CONSTRAINT ck_dedupe_verdict_ground CHECK (((ground)::text = ANY ((ARRAY['written_otherwise'::character varying, 'same_number'::character varying, 'same_people'::character varying, 'entered_twice'::character varying, 'namesakes'::character varying, 'other_place'::character varying, 'other_trade'::character varying, 'member_of'::character varying, 'took_over'::character varying, 'refounded'::character varying, 'broke_away'::character varying, 'rival_leaders'::character varying, 'facts_missing'::character varying, 'paper_needed'::character varying, 'ask_them'::character varying, 'taken_back'::character varying])::text[]))),
    CONSTRAINT ck_dedupe_verdict_withdraws_something CHECK ((((answer)::text <> 'withdrawn'::text) OR (supersedes_id IS NOT NULL)))
);


-- Name: dedupe_verdict_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.dedupe_verdict_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: dedupe_verdict_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.dedupe_verdict_id_seq OWNED BY public.dedupe_verdict.id;


-- Name: delegation; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.delegation (
    user_id integer NOT NULL,
    act_reference character varying(120) NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    revoked_on date,
    id integer NOT NULL,
    CONSTRAINT ck_delegation_act CHECK ((length((act_reference)::text) > 0)),
    CONSTRAINT ck_delegation_dates CHECK ((ends_on >= starts_on))
);


-- Name: delegation_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.delegation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: delegation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.delegation_id_seq OWNED BY public.delegation.id;


-- Name: document; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.document (
    dossier_id integer NOT NULL,
    piece character varying(40) NOT NULL,
    medium character varying(40) NOT NULL,
    digest character varying(64),
    filename character varying(160) NOT NULL,
    media_type character varying(60) NOT NULL,
    size integer NOT NULL,
    copies integer NOT NULL,
    received_at timestamp with time zone NOT NULL,
    received_from integer NOT NULL,
    is_current boolean NOT NULL,
    state character varying(40) NOT NULL,
    finding text NOT NULL,
    verified_by integer,
    id integer NOT NULL,
    CONSTRAINT ck_document_copies CHECK ((copies >= 1)),
    CONSTRAINT ck_document_file_has_digest CHECK ((((medium)::text = 'file'::text) = (digest IS NOT NULL))),
    CONSTRAINT ck_document_finding_has_words CHECK ((((state)::text <> 'non_conforming'::text) OR (length(finding) > 0))),
    CONSTRAINT ck_document_medium CHECK (((medium)::text = ANY ((ARRAY['file'::character varying, 'paper'::character varying])::text[]))),
    CONSTRAINT ck_document_state CHECK (((state)::text = ANY ((ARRAY['received'::character varying, 'conforming'::character varying, 'non_conforming'::character varying])::text[]))),
    CONSTRAINT ck_document_verified_by_someone CHECK ((((state)::text = 'received'::text) OR (verified_by IS NOT NULL)))
);


-- Name: document_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.document_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: document_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.document_id_seq OWNED BY public.document.id;


-- Name: dossier; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.dossier (
    ref character varying(12) NOT NULL,
    status character varying(40) NOT NULL,
    channel character varying(40) NOT NULL,
    applicant_id integer,
    opened_by_id integer NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    touched_at timestamp with time zone NOT NULL,
    touched_by character varying(200) NOT NULL,
    version integer NOT NULL,
    regime character varying(40) NOT NULL,
    kind character varying(40),
    side character varying(40),
    level character varying(40),
    name_fr character varying(300) NOT NULL,
    name_en character varying(300) NOT NULL,
    acronym character varying(60) NOT NULL,
    founded_on date,
    branches json NOT NULL,
    branch_justification text NOT NULL,
    seat character varying(300) NOT NULL,
    locality character varying(120) NOT NULL,
    departement character varying(8) NOT NULL,
    po_box character varying(60) NOT NULL,
    phone character varying(40) NOT NULL,
    email character varying(254) NOT NULL,
    mandate_name character varying(200) NOT NULL,
    mandate_capacity character varying(160) NOT NULL,
    mandate_phone character varying(40) NOT NULL,
    submitted_at timestamp with time zone,
    submitted_on date,
    receipt_number character varying(40),
    holder_id integer,
    due_on date,
    observations_ready_by integer,
    outcome character varying(40),
    decision_text text NOT NULL,
    override_reason text NOT NULL,
    refusal_grounds json NOT NULL,
    proposed_by_id integer,
    proposed_at timestamp with time zone,
    proposal_digest character varying(64) NOT NULL,
    signed_by_id integer,
    signed_at timestamp with time zone,
    union_id integer,
    notified_on date,
    notified_how character varying(200) NOT NULL,
    handed_over_on date,
    handed_over_to character varying(200) NOT NULL,
    ended_on date,
    end_reason text NOT NULL,
    id integer NOT NULL,
    filing character varying(40) DEFAULT 'registration'::character varying NOT NULL,
    subject_id integer,
    effect_on date,
    content json DEFAULT '{}'::json NOT NULL,
    legal_basis text DEFAULT ''::text NOT NULL,
    CONSTRAINT ck_dossier_accepted_has_effect CHECK ((((status)::text <> 'accepted'::text) OR ((filing)::text = ANY ((ARRAY['registration'::character varying, 'duplicate_certificate'::character varying])::text[])) OR (effect_on IS NOT NULL))),
    CONSTRAINT ck_dossier_accepted_is_registered CHECK (((((status)::text = 'accepted'::text) AND ((filing)::text = 'registration'::text)) = (union_id IS NOT NULL))),
    CONSTRAINT ck_dossier_accepted_outcome CHECK ((((status)::text <> 'accepted'::text) OR ((outcome)::text = 'register'::text) OR (((outcome)::text = 'claim'::text) AND ((filing)::text = 'officers'::text)))),
    CONSTRAINT ck_dossier_channel CHECK (((channel)::text = ANY ((ARRAY['online'::character varying, 'counter'::character varying])::text[]))),
    CONSTRAINT ck_dossier_decided_is_signed CHECK ((((status)::text = ANY ((ARRAY['accepted'::character varying, 'refused'::character varying])::text[])) = (signed_at IS NOT NULL))),
    CONSTRAINT ck_dossier_decision_was_proposed CHECK ((((status)::text <> ALL ((ARRAY['decision_proposed'::character varying, 'accepted'::character varying, 'refused'::character varying])::text[])) OR ((outcome IS NOT NULL) AND (proposed_by_id IS NOT NULL) AND (proposed_at IS NOT NULL)))),
    CONSTRAINT ck_dossier_draft_not_filed CHECK ((((status)::text <> 'draft'::text) OR (submitted_at IS NULL))),
    CONSTRAINT ck_dossier_end_has_reason CHECK ((((status)::text <> ALL ((ARRAY['closed'::character varying, 'withdrawn'::character varying])::text[])) OR (length(end_reason) > 0))),
    CONSTRAINT ck_dossier_ended CHECK ((((status)::text = ANY ((ARRAY['accepted'::character varying, 'refused'::character varying, 'closed'::character varying, 'withdrawn'::character varying])::text[])) = (ended_on IS NOT NULL))),
    CONSTRAINT ck_dossier_filed CHECK ((((status)::text = ANY ((ARRAY['draft'::character varying, 'withdrawn'::character varying])::text[])) OR (submitted_at IS NOT NULL))),
    CONSTRAINT ck_dossier_filing CHECK (((filing)::text = ANY ((ARRAY['registration'::character varying, 'statutes'::character varying, 'name'::character varying, 'officers'::character varying, 'seat'::character varying, 'contacts'::character varying, 'form'::character varying, 'affiliation'::character varying, 'disaffiliation'::character varying, 'merger'::character varying, 'split'::character varying, 'autonomy'::character varying, 'dissolution'::character varying, 'court_decision'::character varying, 'correction'::character varying, 'duplicate_certificate'::character varying])::text[]))),
    CONSTRAINT ck_dossier_filing_has_date CHECK (((submitted_at IS NULL) = (submitted_on IS NULL))),
    CONSTRAINT ck_dossier_four_eyes CHECK (((signed_by_id IS NULL) OR (signed_by_id <> proposed_by_id))),
    CONSTRAINT ck_dossier_handed_over_certificate CHECK (((handed_over_on IS NULL) OR ((status)::text = 'accepted'::text))),
    CONSTRAINT ck_dossier_kind CHECK (((kind)::text = ANY ((ARRAY['syndicat'::character varying, 'union'::character varying, 'federation'::character varying, 'confederation'::character varying])::text[]))),
    CONSTRAINT ck_dossier_level CHECK (((level)::text = ANY ((ARRAY['departmental'::character varying, 'interdepartmental'::character varying, 'regional'::character varying, 'interregional'::character varying, 'national'::character varying])::text[]))),
    CONSTRAINT ck_dossier_notified_after_signature CHECK (((notified_on IS NULL) OR (signed_at IS NOT NULL))),
    CONSTRAINT ck_dossier_outcome CHECK (((outcome)::text = ANY ((ARRAY['register'::character varying, 'refuse'::character varying, 'claim'::character varying])::text[]))),
    CONSTRAINT ck_dossier_receipt_with_filing CHECK (((submitted_at IS NULL) = (receipt_number IS NULL))),
    CONSTRAINT ck_dossier_refusal_has_reasons CHECK ((((status)::text <> 'refused'::text) OR (((outcome)::text = 'refuse'::text) AND (length(decision_text) > 0)))),
    CONSTRAINT ck_dossier_regime CHECK (((regime)::text = ANY ((ARRAY['labour_code'::character varying, 'public_service'::character varying, 'other_statute'::character varying, 'mixed'::character varying])::text[]))),
    CONSTRAINT ck_dossier_registration_or_subject CHECK ((((filing)::text = 'registration'::text) = (subject_id IS NULL))),
    CONSTRAINT ck_dossier_side CHECK (((side)::text = ANY ((ARRAY['workers'::character varying, 'employers'::character varying])::text[]))),
    CONSTRAINT ck_dossier_signature_has_hand CHECK (((signed_at IS NULL) = (signed_by_id IS NULL))),
    CONSTRAINT ck_dossier_status CHECK (((status)::text = ANY ((ARRAY['draft'::character varying, 'submitted'::character varying, 'under_examination'::character varying, 'returned'::character varying, 'decision_proposed'::character varying, 'accepted'::character varying, 'refused'::character varying, 'closed'::character varying, 'withdrawn'::character varying])::text[])))
);


-- Name: dossier_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.dossier_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: dossier_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.dossier_id_seq OWNED BY public.dossier.id;


-- Name: event; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.event (
    seq integer NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_id integer,
    actor_name character varying(200) NOT NULL,
    actor_role character varying(40) NOT NULL,
    verb character varying(60) NOT NULL,
    subject_type character varying(40) NOT NULL,
    subject_id integer NOT NULL,
    subject_name character varying(300) NOT NULL,
    reason text NOT NULL,
    before json NOT NULL,
    after json NOT NULL,
    previous_hash character varying(64) NOT NULL,
    hash character varying(64) NOT NULL
);


-- Name: finding; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.finding (
    rule character varying(60) NOT NULL,
    key character varying(64) NOT NULL,
    union_id integer NOT NULL,
    other_ids json NOT NULL,
    facts json NOT NULL,
    evidence json NOT NULL,
    digest character varying(64) NOT NULL,
    evidence_digest character varying(64) NOT NULL,
    state character varying(40) NOT NULL,
    first_seen_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    changed json NOT NULL,
    closing character varying(40),
    closing_words text NOT NULL,
    closed_by_id integer,
    assigned_to_id integer,
    touched_by character varying(200) NOT NULL,
    touched_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_finding_closed_by_someone CHECK (((closing IS NULL) = (closed_by_id IS NULL))),
    CONSTRAINT ck_finding_closed_for_a_reason CHECK ((((state)::text <> 'closed'::text) OR (closing IS NOT NULL))),
    CONSTRAINT ck_finding_closed_in_words CHECK (((closing IS NULL) OR (length(closing_words) > 0))),
    CONSTRAINT ck_finding_closing CHECK (((closing)::text = ANY ((ARRAY['checked'::character varying, 'admitted'::character varying, 'decided'::character varying, 'on_paper'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT ck_finding_ended CHECK ((((state)::text = 'open'::text) = (ended_at IS NULL))),
    CONSTRAINT ck_finding_open_without_one CHECK ((((state)::text <> 'open'::text) OR (closing IS NULL))),
    CONSTRAINT ck_finding_state CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'closed'::character varying, 'gone'::character varying])::text[])))
);


-- Name: finding_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.finding_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: finding_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.finding_id_seq OWNED BY public.finding.id;


-- Name: finding_scan; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.finding_scan (
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    records integer NOT NULL,
    counts json NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_finding_scan_records CHECK ((records >= 0))
);


-- Name: finding_scan_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.finding_scan_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: finding_scan_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.finding_scan_id_seq OWNED BY public.finding_scan.id;


-- Name: former_name; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.former_name (
    union_id integer NOT NULL,
    name character varying(300) NOT NULL,
    comparable_name character varying(700) NOT NULL,
    until_on date NOT NULL,
    id integer NOT NULL
);


-- Name: former_name_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.former_name_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: former_name_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.former_name_id_seq OWNED BY public.former_name.id;


-- Name: holiday; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.holiday (
    day date NOT NULL,
    name_fr character varying(120) NOT NULL,
    name_en character varying(120) NOT NULL,
    reference character varying(200) NOT NULL,
    confirmed boolean NOT NULL,
    withdrawn_at timestamp with time zone,
    id integer NOT NULL,
    CONSTRAINT ck_holiday_reference CHECK ((length((reference)::text) > 0))
);


-- Name: holiday_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.holiday_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: holiday_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.holiday_id_seq OWNED BY public.holiday.id;


-- Name: job; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.job (
    kind character varying(60) NOT NULL,
    key character varying(120) NOT NULL,
    argument json NOT NULL,
    state character varying(12) NOT NULL,
    run_at timestamp with time zone NOT NULL,
    lease_until timestamp with time zone,
    worker character varying(80) NOT NULL,
    tries integer NOT NULL,
    finished_at timestamp with time zone,
    result text NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_job_state CHECK (((state)::text = ANY ((ARRAY['waiting'::character varying, 'running'::character varying, 'done'::character varying, 'failed'::character varying])::text[])))
);


-- Name: job_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.job_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: job_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.job_id_seq OWNED BY public.job.id;


-- Name: mandate; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.mandate (
    user_id integer NOT NULL,
    union_id integer NOT NULL,
    capacity character varying(160) NOT NULL,
    since_on date NOT NULL,
    until_on date,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by_id integer NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_mandate_capacity CHECK ((length((capacity)::text) > 0)),
    CONSTRAINT ck_mandate_dates CHECK (((until_on IS NULL) OR (until_on >= since_on)))
);


-- Name: mandate_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.mandate_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: mandate_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.mandate_id_seq OWNED BY public.mandate.id;


-- Name: member_organisation; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.member_organisation (
    dossier_id integer NOT NULL,
    union_id integer NOT NULL,
    id integer NOT NULL
);


-- Name: member_organisation_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.member_organisation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: member_organisation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.member_organisation_id_seq OWNED BY public.member_organisation.id;


-- Name: name_test; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.name_test (
    dossier_id integer NOT NULL,
    tested_at timestamp with time zone NOT NULL,
    tested_by character varying(200) NOT NULL,
    tested json NOT NULL,
    engine character varying(40) NOT NULL,
    nearest json NOT NULL,
    verdict character varying(20) NOT NULL,
    reason text NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_name_test_reason CHECK ((length(reason) > 0)),
    CONSTRAINT ck_name_test_verdict CHECK (((verdict)::text = ANY ((ARRAY['clear'::character varying, 'confusing'::character varying])::text[])))
);


-- Name: name_test_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.name_test_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: name_test_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.name_test_id_seq OWNED BY public.name_test.id;


-- Name: note; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.note (
    dossier_id integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    author character varying(200) NOT NULL,
    text text NOT NULL,
    id integer NOT NULL
);


-- Name: note_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.note_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: note_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.note_id_seq OWNED BY public.note.id;


-- Name: notice; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.notice (
    code character varying(12) NOT NULL,
    kind character varying(40) NOT NULL,
    reference character varying(80) NOT NULL,
    dossier_id integer,
    issued_at timestamp with time zone NOT NULL,
    "values" json NOT NULL,
    printed integer NOT NULL,
    id integer NOT NULL,
    union_id integer,
    CONSTRAINT ck_notice_concerns_something CHECK (((dossier_id IS NOT NULL) OR (union_id IS NOT NULL))),
    CONSTRAINT ck_notice_kind CHECK (((kind)::text = ANY ((ARRAY['receipt'::character varying, 'observations'::character varying, 'certificate'::character varying, 'refusal'::character varying, 'silence'::character varying, 'closure'::character varying, 'consolidation'::character varying, 'census'::character varying, 'cancellation_notice'::character varying, 'cancellation'::character varying, 'change'::character varying, 'extract'::character varying])::text[]))),
    CONSTRAINT ck_notice_printed CHECK ((printed >= 0))
);


-- Name: notice_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.notice_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: notice_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.notice_id_seq OWNED BY public.notice.id;


-- Name: observation; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.observation (
    dossier_id integer NOT NULL,
    round_id integer,
    defect character varying(40) NOT NULL,
    about character varying(60) NOT NULL,
    text text NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_observation_words CHECK ((length(text) > 0))
);


-- Name: observation_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.observation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: observation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.observation_id_seq OWNED BY public.observation.id;


-- Name: observation_round; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.observation_round (
    dossier_id integer NOT NULL,
    returned_at timestamp with time zone NOT NULL,
    returned_on date NOT NULL,
    resubmitted_at timestamp with time zone,
    resubmitted_on date,
    snapshot json NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_observation_round_resubmission_has_date CHECK (((resubmitted_at IS NULL) = (resubmitted_on IS NULL)))
);


-- Name: observation_round_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.observation_round_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: observation_round_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.observation_round_id_seq OWNED BY public.observation_round.id;


-- Name: officer; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.officer (
    union_id integer NOT NULL,
    name character varying(200) NOT NULL,
    function character varying(40) NOT NULL,
    since_on date NOT NULL,
    until_on date,
    id integer NOT NULL,
    CONSTRAINT ck_officer_dates CHECK (((until_on IS NULL) OR (until_on >= since_on))),
    CONSTRAINT ck_officer_function CHECK (((function)::text = ANY ((ARRAY['president'::character varying, 'vice_president'::character varying, 'secretary_general'::character varying, 'deputy_secretary'::character varying, 'treasurer'::character varying, 'deputy_treasurer'::character varying, 'auditor'::character varying, 'adviser'::character varying, 'other'::character varying])::text[])))
);


-- Name: officer_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.officer_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: officer_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.officer_id_seq OWNED BY public.officer.id;


-- Name: parameter_line; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.parameter_line (
    code character varying(60) NOT NULL,
    value character varying(60) NOT NULL,
    effective_on date NOT NULL,
    source character varying(200) NOT NULL,
    confirmed_by character varying(200) NOT NULL,
    confirmed_on date NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_parameter_line_source CHECK ((length((source)::text) > 0))
);


-- Name: parameter_line_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.parameter_line_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: parameter_line_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.parameter_line_id_seq OWNED BY public.parameter_line.id;


-- Name: person; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.person (
    dossier_id integer NOT NULL,
    name character varying(200) NOT NULL,
    signed boolean NOT NULL,
    function character varying(40),
    profession character varying(160) NOT NULL,
    employer character varying(200) NOT NULL,
    identity_document character varying(80) NOT NULL,
    phone character varying(40) NOT NULL,
    born_on date,
    foreigner boolean NOT NULL,
    nationality character varying(80) NOT NULL,
    resident_since date,
    civic_rights boolean NOT NULL,
    no_forfeiture boolean NOT NULL,
    reads_and_writes boolean NOT NULL,
    record_issued_on date,
    record_court character varying(160) NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_person_function CHECK (((function)::text = ANY ((ARRAY['president'::character varying, 'vice_president'::character varying, 'secretary_general'::character varying, 'deputy_secretary'::character varying, 'treasurer'::character varying, 'deputy_treasurer'::character varying, 'auditor'::character varying, 'adviser'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT ck_person_has_a_part CHECK ((signed OR (function IS NOT NULL))),
    CONSTRAINT ck_person_named CHECK ((length((name)::text) > 0))
);


-- Name: person_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.person_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: person_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.person_id_seq OWNED BY public.person.id;


-- Name: recusal; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.recusal (
    dossier_id integer NOT NULL,
    user_id integer NOT NULL,
    declared_at timestamp with time zone NOT NULL,
    reason text NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_recusal_reason CHECK ((length(reason) > 0))
);


-- Name: recusal_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.recusal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: recusal_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.recusal_id_seq OWNED BY public.recusal.id;


-- Name: report; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.report (
    key character varying(60) NOT NULL,
    occasion character varying(40) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by character varying(200) NOT NULL,
    "values" json NOT NULL,
    open_findings json NOT NULL,
    touched json NOT NULL,
    previous_id integer,
    id integer NOT NULL,
    CONSTRAINT ck_report_not_its_own_previous CHECK (((previous_id IS NULL) OR (previous_id <> id))),
    CONSTRAINT ck_report_occasion CHECK (((occasion)::text = ANY ((ARRAY['by_hand'::character varying, 'monthly'::character varying])::text[])))
);


-- Name: report_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.report_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: report_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.report_id_seq OWNED BY public.report.id;


-- Name: report_schedule; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.report_schedule (
    id integer NOT NULL,
    day integer,
    since_on date NOT NULL,
    set_by character varying(200) NOT NULL,
    CONSTRAINT ck_report_schedule_day CHECK (((day IS NULL) OR ((day >= 1) AND (day <= 28)))),
    CONSTRAINT ck_report_schedule_only_one CHECK ((id = 1))
);


-- Name: role_held; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.role_held (
    user_id integer NOT NULL,
    role character varying(40) NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_role_held_role CHECK (((role)::text = ANY ((ARRAY['depositor'::character varying, 'intake'::character varying, 'examiner'::character varying, 'head'::character varying, 'registrar'::character varying, 'deputy'::character varying, 'reader'::character varying, 'auditor'::character varying, 'administrator'::character varying])::text[])))
);


-- Name: role_held_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.role_held_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: role_held_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.role_held_id_seq OWNED BY public.role_held.id;


-- Name: saved_view; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.saved_view (
    owner_id integer,
    name character varying(60) NOT NULL,
    folded character varying(240) NOT NULL,
    query json NOT NULL,
    saved_by_id integer NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_saved_view_named CHECK ((length((folded)::text) > 0)),
    CONSTRAINT ck_saved_view_own_hand CHECK (((owner_id IS NULL) OR (owner_id = saved_by_id)))
);


-- Name: saved_view_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.saved_view_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: saved_view_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.saved_view_id_seq OWNED BY public.saved_view.id;


-- Name: sign_in; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.sign_in (
    token_digest character varying(64) NOT NULL,
    user_id integer NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    id integer NOT NULL
);


-- Name: sign_in_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.sign_in_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: sign_in_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.sign_in_id_seq OWNED BY public.sign_in.id;


-- Name: source_file; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.source_file (
    digest character varying(64) NOT NULL,
    filename character varying(240) NOT NULL,
    size integer NOT NULL,
    format character varying(8) NOT NULL,
    encoding character varying(40) NOT NULL,
    separator character varying(4) NOT NULL,
    received_at timestamp with time zone NOT NULL,
    received_by_id integer,
    id integer NOT NULL,
    CONSTRAINT ck_source_file_format CHECK (((format)::text = ANY ((ARRAY['xlsx'::character varying, 'xls'::character varying, 'ods'::character varying, 'csv'::character varying])::text[])))
);


-- Name: source_file_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.source_file_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: source_file_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.source_file_id_seq OWNED BY public.source_file.id;


-- Name: source_row; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.source_row (
    sheet_id integer NOT NULL,
    "row" integer NOT NULL,
    cells json NOT NULL,
    kinds character varying(240) NOT NULL,
    reading json NOT NULL,
    digest character varying(32) NOT NULL,
    outcome character varying(40) NOT NULL,
    union_id integer,
    reasons json NOT NULL,
    has_remarks boolean NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_source_row_accounted CHECK ((((outcome)::text = 'refused'::text) = (union_id IS NULL))),
    CONSTRAINT ck_source_row_outcome CHECK (((outcome)::text = ANY ((ARRAY['stored'::character varying, 'attached'::character varying, 'refused'::character varying])::text[])))
);


-- Name: source_row_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.source_row_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: source_row_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.source_row_id_seq OWNED BY public.source_row.id;


-- Name: source_sheet; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.source_sheet (
    file_id integer NOT NULL,
    "position" integer NOT NULL,
    name character varying(240) NOT NULL,
    is_hidden boolean NOT NULL,
    filled integer NOT NULL,
    sample json NOT NULL,
    header_row integer NOT NULL,
    headings json NOT NULL,
    columns json NOT NULL,
    is_remembered boolean NOT NULL,
    state character varying(40) NOT NULL,
    total integer NOT NULL,
    done integer NOT NULL,
    stored integer NOT NULL,
    attached integer NOT NULL,
    refused integer NOT NULL,
    last_row integer NOT NULL,
    asked_at timestamp with time zone,
    asked_by_id integer,
    finished_at timestamp with time zone,
    version integer NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_source_sheet_asked CHECK ((((state)::text = ANY ((ARRAY['to_map'::character varying, 'ready'::character varying])::text[])) OR (asked_at IS NOT NULL))),
    CONSTRAINT ck_source_sheet_counts CHECK (((done <= total) AND (stored >= 0) AND (attached >= 0) AND (refused >= 0))),
    CONSTRAINT ck_source_sheet_loaded_whole CHECK ((((state)::text <> 'loaded'::text) OR ((done = total) AND (finished_at IS NOT NULL)))),
    CONSTRAINT ck_source_sheet_state CHECK (((state)::text = ANY ((ARRAY['to_map'::character varying, 'ready'::character varying, 'loading'::character varying, 'loaded'::character varying])::text[]))),
    CONSTRAINT ck_source_sheet_sums CHECK ((((stored + attached) + refused) = done))
);


-- Name: source_sheet_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.source_sheet_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: source_sheet_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.source_sheet_id_seq OWNED BY public.source_sheet.id;


-- Name: trade_union; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.trade_union (
    number character varying(80) NOT NULL,
    address character varying(80) NOT NULL,
    standing character varying(40) NOT NULL,
    registered_on date,
    entered_at timestamp with time zone NOT NULL,
    kind character varying(40) NOT NULL,
    side character varying(40) NOT NULL,
    level character varying(40),
    name_fr character varying(300) NOT NULL,
    name_en character varying(300) NOT NULL,
    acronym character varying(60) NOT NULL,
    comparable_name character varying(700) NOT NULL,
    seat character varying(300) NOT NULL,
    locality character varying(120) NOT NULL,
    departement character varying(8) NOT NULL,
    region character varying(4) NOT NULL,
    po_box character varying(60) NOT NULL,
    phone character varying(40) NOT NULL,
    email character varying(254) NOT NULL,
    invented_facts boolean NOT NULL,
    version integer NOT NULL,
    id integer NOT NULL,
    founded_on date,
    statutes_on date,
    elected_on date,
    mandate_until date,
    from_old_file boolean DEFAULT false NOT NULL,
    filed_number character varying(200) DEFAULT ''::character varying NOT NULL,
    presumed json DEFAULT '[]'::json NOT NULL,
    consolidated_into_id integer,
    contested_since date,
    CONSTRAINT ck_trade_union_has_date CHECK (((registered_on IS NOT NULL) OR from_old_file)),
    CONSTRAINT ck_trade_union_has_level CHECK ((((kind)::text = 'confederation'::text) OR (level IS NOT NULL) OR from_old_file)),
    CONSTRAINT ck_trade_union_kind CHECK (((kind)::text = ANY ((ARRAY['syndicat'::character varying, 'union'::character varying, 'federation'::character varying, 'confederation'::character varying])::text[]))),
    CONSTRAINT ck_trade_union_level CHECK (((level)::text = ANY ((ARRAY['departmental'::character varying, 'interdepartmental'::character varying, 'regional'::character varying, 'interregional'::character varying, 'national'::character varying])::text[]))),
    CONSTRAINT ck_trade_union_named CHECK (((length((number)::text) > 0) AND (length((name_fr)::text) > 0))),
    CONSTRAINT ck_trade_union_not_its_own_duplicate CHECK (((consolidated_into_id IS NULL) OR (consolidated_into_id <> id))),
    CONSTRAINT ck_trade_union_side CHECK (((side)::text = ANY ((ARRAY['workers'::character varying, 'employers'::character varying])::text[]))),
    CONSTRAINT ck_trade_union_standing CHECK (((standing)::text = ANY ((ARRAY['registered'::character varying, 'dissolved'::character varying, 'cancelled'::character varying, 'merged'::character varying])::text[])))
);


-- Name: trade_union_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.trade_union_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: trade_union_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.trade_union_id_seq OWNED BY public.trade_union.id;


-- Name: union_branch; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.union_branch (
    union_id integer NOT NULL,
    code character varying(40) NOT NULL,
    id integer NOT NULL
);


-- Name: union_branch_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.union_branch_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: union_branch_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.union_branch_id_seq OWNED BY public.union_branch.id;


-- Name: union_fact; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.union_fact (
    union_id integer NOT NULL,
    topic character varying(40) NOT NULL,
    other_id integer,
    key character varying(60) NOT NULL,
    "values" json NOT NULL,
    effective_on date NOT NULL,
    known_at timestamp with time zone NOT NULL,
    source character varying(60) NOT NULL,
    replaces_id integer,
    is_void boolean NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_union_fact_not_itself CHECK (((other_id IS NULL) OR (other_id <> union_id))),
    CONSTRAINT ck_union_fact_topic CHECK (((topic)::text = ANY ((ARRAY['record'::character varying, 'affiliation'::character varying, 'measure'::character varying, 'leadership'::character varying, 'succession'::character varying])::text[]))),
    CONSTRAINT ck_union_fact_void_of_something CHECK (((NOT is_void) OR (replaces_id IS NOT NULL)))
);


-- Name: union_fact_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.union_fact_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: union_fact_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.union_fact_id_seq OWNED BY public.union_fact.id;


-- Name: union_measure; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.union_measure (
    union_id integer NOT NULL,
    key character varying(60) NOT NULL,
    kind character varying(40) NOT NULL,
    authority character varying(200) NOT NULL,
    act_reference character varying(200) NOT NULL,
    act_on date NOT NULL,
    since_on date NOT NULL,
    until_on date,
    basis text NOT NULL,
    contested_basis boolean NOT NULL,
    lifted_on date,
    id integer NOT NULL,
    CONSTRAINT ck_union_measure_dates CHECK (((until_on IS NULL) OR (until_on >= since_on))),
    CONSTRAINT ck_union_measure_has_act CHECK (((length((authority)::text) > 0) AND (length((act_reference)::text) > 0))),
    CONSTRAINT ck_union_measure_kind CHECK (((kind)::text = ANY ((ARRAY['suspension'::character varying, 'activity_ban'::character varying, 'filing_freeze'::character varying, 'other'::character varying])::text[])))
);


-- Name: union_measure_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.union_measure_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: union_measure_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.union_measure_id_seq OWNED BY public.union_measure.id;


-- Name: union_proposal; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.union_proposal (
    ref character varying(12) NOT NULL,
    union_id integer NOT NULL,
    kind character varying(40) NOT NULL,
    state character varying(40) NOT NULL,
    "values" json NOT NULL,
    reason text NOT NULL,
    legal_basis character varying(300) NOT NULL,
    proposed_by_id integer NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    ended_by_id integer,
    ended_at timestamp with time zone,
    end_reason text NOT NULL,
    version integer NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_union_proposal_dropped_has_reason CHECK ((((state)::text <> 'dropped'::text) OR (length(end_reason) > 0))),
    CONSTRAINT ck_union_proposal_end_has_hand CHECK (((ended_at IS NULL) = (ended_by_id IS NULL))),
    CONSTRAINT ck_union_proposal_ended CHECK ((((state)::text = 'pending'::text) = (ended_at IS NULL))),
    CONSTRAINT ck_union_proposal_four_eyes CHECK ((((state)::text <> 'confirmed'::text) OR (ended_by_id <> proposed_by_id))),
    CONSTRAINT ck_union_proposal_kind CHECK (((kind)::text = ANY ((ARRAY['settlement'::character varying, 'claim_withdrawal'::character varying, 'measure'::character varying, 'lifting'::character varying])::text[]))),
    CONSTRAINT ck_union_proposal_reasoned CHECK (((length(reason) > 0) AND (length((legal_basis)::text) > 0))),
    CONSTRAINT ck_union_proposal_state CHECK (((state)::text = ANY ((ARRAY['pending'::character varying, 'confirmed'::character varying, 'dropped'::character varying])::text[])))
);


-- Name: union_proposal_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.union_proposal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: union_proposal_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.union_proposal_id_seq OWNED BY public.union_proposal.id;


-- Name: user_account; Type: TABLE; Schema: public; Owner: -

CREATE TABLE public.user_account (
    email character varying(254) NOT NULL,
    name character varying(200) NOT NULL,
    phone character varying(40) NOT NULL,
    password_hash character varying(300) NOT NULL,
    language character varying(2) NOT NULL,
    is_active boolean NOT NULL,
    shortcuts boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    id integer NOT NULL,
    CONSTRAINT ck_user_account_email CHECK (((email)::text = lower((email)::text))),
    CONSTRAINT ck_user_account_language CHECK (((language)::text = ANY ((ARRAY['fr'::character varying, 'en'::character varying])::text[])))
);


-- Name: user_account_id_seq; Type: SEQUENCE; Schema: public; Owner: -

CREATE SEQUENCE public.user_account_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


-- Name: user_account_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -

ALTER SEQUENCE public.user_account_id_seq OWNED BY public.user_account.id;


-- Name: addressee id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.addressee ALTER COLUMN id SET DEFAULT nextval('public.addressee_id_seq'::regclass);


-- Name: affiliation id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.affiliation ALTER COLUMN id SET DEFAULT nextval('public.affiliation_id_seq'::regclass);


-- Name: attempt id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.attempt ALTER COLUMN id SET DEFAULT nextval('public.attempt_id_seq'::regclass);


-- Name: batch id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.batch ALTER COLUMN id SET DEFAULT nextval('public.batch_id_seq'::regclass);


-- Name: batch_line id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.batch_line ALTER COLUMN id SET DEFAULT nextval('public.batch_line_id_seq'::regclass);


-- Name: campaign id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign ALTER COLUMN id SET DEFAULT nextval('public.campaign_id_seq'::regclass);


-- Name: campaign_exclusion id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign_exclusion ALTER COLUMN id SET DEFAULT nextval('public.campaign_exclusion_id_seq'::regclass);


-- Name: campaign_letter id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign_letter ALTER COLUMN id SET DEFAULT nextval('public.campaign_letter_id_seq'::regclass);


-- Name: campaign_stage id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign_stage ALTER COLUMN id SET DEFAULT nextval('public.campaign_stage_id_seq'::regclass);


-- Name: cancellation id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.cancellation ALTER COLUMN id SET DEFAULT nextval('public.cancellation_id_seq'::regclass);


-- Name: cancellation_evidence id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.cancellation_evidence ALTER COLUMN id SET DEFAULT nextval('public.cancellation_evidence_id_seq'::regclass);


-- Name: census_answer id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.census_answer ALTER COLUMN id SET DEFAULT nextval('public.census_answer_id_seq'::regclass);


-- Name: census_evidence id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.census_evidence ALTER COLUMN id SET DEFAULT nextval('public.census_evidence_id_seq'::regclass);


-- Name: census_report id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.census_report ALTER COLUMN id SET DEFAULT nextval('public.census_report_id_seq'::regclass);


-- Name: clause_reading id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.clause_reading ALTER COLUMN id SET DEFAULT nextval('public.clause_reading_id_seq'::regclass);


-- Name: column_mapping id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.column_mapping ALTER COLUMN id SET DEFAULT nextval('public.column_mapping_id_seq'::regclass);


-- Name: consolidation id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.consolidation ALTER COLUMN id SET DEFAULT nextval('public.consolidation_id_seq'::regclass);


-- Name: consolidation_notice id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.consolidation_notice ALTER COLUMN id SET DEFAULT nextval('public.consolidation_notice_id_seq'::regclass);


-- Name: dedupe_cluster id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_cluster ALTER COLUMN id SET DEFAULT nextval('public.dedupe_cluster_id_seq'::regclass);


-- Name: dedupe_judgement id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_judgement ALTER COLUMN id SET DEFAULT nextval('public.dedupe_judgement_id_seq'::regclass);


-- Name: dedupe_member id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_member ALTER COLUMN id SET DEFAULT nextval('public.dedupe_member_id_seq'::regclass);


-- Name: dedupe_pair id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_pair ALTER COLUMN id SET DEFAULT nextval('public.dedupe_pair_id_seq'::regclass);


-- Name: dedupe_recall id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_recall ALTER COLUMN id SET DEFAULT nextval('public.dedupe_recall_id_seq'::regclass);


-- Name: dedupe_run id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_run ALTER COLUMN id SET DEFAULT nextval('public.dedupe_run_id_seq'::regclass);


-- Name: dedupe_sample id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_sample ALTER COLUMN id SET DEFAULT nextval('public.dedupe_sample_id_seq'::regclass);


-- Name: dedupe_sampled_pair id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_sampled_pair ALTER COLUMN id SET DEFAULT nextval('public.dedupe_sampled_pair_id_seq'::regclass);


-- Name: dedupe_slice id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_slice ALTER COLUMN id SET DEFAULT nextval('public.dedupe_slice_id_seq'::regclass);


-- Name: dedupe_verdict id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_verdict ALTER COLUMN id SET DEFAULT nextval('public.dedupe_verdict_id_seq'::regclass);


-- Name: delegation id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.delegation ALTER COLUMN id SET DEFAULT nextval('public.delegation_id_seq'::regclass);


-- Name: document id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.document ALTER COLUMN id SET DEFAULT nextval('public.document_id_seq'::regclass);


-- Name: dossier id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.dossier ALTER COLUMN id SET DEFAULT nextval('public.dossier_id_seq'::regclass);


-- Name: finding id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.finding ALTER COLUMN id SET DEFAULT nextval('public.finding_id_seq'::regclass);


-- Name: finding_scan id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.finding_scan ALTER COLUMN id SET DEFAULT nextval('public.finding_scan_id_seq'::regclass);


-- Name: former_name id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.former_name ALTER COLUMN id SET DEFAULT nextval('public.former_name_id_seq'::regclass);


-- Name: holiday id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.holiday ALTER COLUMN id SET DEFAULT nextval('public.holiday_id_seq'::regclass);


-- Name: job id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.job ALTER COLUMN id SET DEFAULT nextval('public.job_id_seq'::regclass);


-- Name: mandate id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.mandate ALTER COLUMN id SET DEFAULT nextval('public.mandate_id_seq'::regclass);


-- Name: member_organisation id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.member_organisation ALTER COLUMN id SET DEFAULT nextval('public.member_organisation_id_seq'::regclass);


-- Name: name_test id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.name_test ALTER COLUMN id SET DEFAULT nextval('public.name_test_id_seq'::regclass);


-- Name: note id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.note ALTER COLUMN id SET DEFAULT nextval('public.note_id_seq'::regclass);


-- Name: notice id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.notice ALTER COLUMN id SET DEFAULT nextval('public.notice_id_seq'::regclass);


-- Name: observation id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.observation ALTER COLUMN id SET DEFAULT nextval('public.observation_id_seq'::regclass);


-- Name: observation_round id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.observation_round ALTER COLUMN id SET DEFAULT nextval('public.observation_round_id_seq'::regclass);


-- Name: officer id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.officer ALTER COLUMN id SET DEFAULT nextval('public.officer_id_seq'::regclass);


-- Name: parameter_line id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.parameter_line ALTER COLUMN id SET DEFAULT nextval('public.parameter_line_id_seq'::regclass);


-- Name: person id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.person ALTER COLUMN id SET DEFAULT nextval('public.person_id_seq'::regclass);


-- Name: recusal id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.recusal ALTER COLUMN id SET DEFAULT nextval('public.recusal_id_seq'::regclass);


-- Name: report id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.report ALTER COLUMN id SET DEFAULT nextval('public.report_id_seq'::regclass);


-- Name: role_held id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.role_held ALTER COLUMN id SET DEFAULT nextval('public.role_held_id_seq'::regclass);


-- Name: saved_view id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.saved_view ALTER COLUMN id SET DEFAULT nextval('public.saved_view_id_seq'::regclass);


-- Name: sign_in id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.sign_in ALTER COLUMN id SET DEFAULT nextval('public.sign_in_id_seq'::regclass);


-- Name: source_file id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.source_file ALTER COLUMN id SET DEFAULT nextval('public.source_file_id_seq'::regclass);


-- Name: source_row id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.source_row ALTER COLUMN id SET DEFAULT nextval('public.source_row_id_seq'::regclass);


-- Name: source_sheet id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.source_sheet ALTER COLUMN id SET DEFAULT nextval('public.source_sheet_id_seq'::regclass);


-- Name: trade_union id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.trade_union ALTER COLUMN id SET DEFAULT nextval('public.trade_union_id_seq'::regclass);


-- Name: union_branch id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.union_branch ALTER COLUMN id SET DEFAULT nextval('public.union_branch_id_seq'::regclass);


-- Name: union_fact id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.union_fact ALTER COLUMN id SET DEFAULT nextval('public.union_fact_id_seq'::regclass);


-- Name: union_measure id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.union_measure ALTER COLUMN id SET DEFAULT nextval('public.union_measure_id_seq'::regclass);


-- Name: union_proposal id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.union_proposal ALTER COLUMN id SET DEFAULT nextval('public.union_proposal_id_seq'::regclass);


-- Name: user_account id; Type: DEFAULT; Schema: public; Owner: -

ALTER TABLE ONLY public.user_account ALTER COLUMN id SET DEFAULT nextval('public.user_account_id_seq'::regclass);


-- Data for Name: act_key; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.act_key VALUES ('kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', '/dossiers', '2026-11-28 16:45:53.645011+00');


-- Data for Name: addressee; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.addressee VALUES (1, 3, 'ABE8-NNDD', 1, '2026-06-01', '2026-03-12 09:00:00+00', NULL, NULL, '', NULL, NULL, '2026-03-12 09:00:00+00', 'recensement en ligne', 3, 1);
INSERT INTO public.addressee VALUES (1, 2, 'JV2S-YREE', 1, '2026-06-01', NULL, '2026-03-12', NULL, '', NULL, NULL, '2026-03-12 09:00:00+00', 'Clarisse Ateba', 3, 2);


-- Data for Name: affiliation; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.affiliation VALUES (4, 5, '2026-03-23', NULL, 1);


-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.alembic_version VALUES ('0012');


-- Data for Name: attempt; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.attempt VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2026-11-28 16:45:53.645011+00', 1);


-- Data for Name: batch; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.batch VALUES ('assign', 'prepared', 4, '2026-11-28 16:45:51.159759+00', '{"vue": "tous"}', NULL, '', '', NULL, NULL, 1, 1);


-- Data for Name: batch_line; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.batch_line VALUES (1, 2, 1, 12, 'waiting', NULL, NULL, 1);
INSERT INTO public.batch_line VALUES (1, 22, 2, 20, 'waiting', NULL, NULL, 2);


-- Data for Name: campaign; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.campaign VALUES ('WVWK-5TGG', 'Mise à jour 2026', 'Update 2026', 'Savoir qui est actif.', '{"ids": [2, 3, 4]}', 'Le greffe des syndicats met à jour le fichier des organisations enregistrées. Pour {organisation} (n° {numero}), les renseignements dont nous disposons sont peut-être anciens.
Nous vous invitons à nous dire, d''ici le {date}, ce qui est à jour et ce qui a changé : le siège, les moyens de vous joindre, le mandat du bureau, votre affiliation, votre activité.
Répondez en ligne avec le code {code}, ou renvoyez le bordereau ci-dessous.', 'The trade union registry is updating the register of registered organisations. For {organisation} (no. {numero}), the information we hold may be old.
We invite you to tell us, by {date}, what is up to date and what has changed: the seat, how to reach you, the mandate of your executive, your affiliation, your activity.
Answer on line with the code {code}, or send back the slip below.', 'running', 3, '2026-03-02 09:00:00+00', 3, 5, '2026-03-02 09:00:00+00', '', NULL, '2026-03-02 09:00:00+00', 'recensement', 7, 1);


-- Data for Name: campaign_exclusion; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.campaign_exclusion VALUES (1, 4, 'En dissolution.', 3, '2026-03-02 09:00:00+00', 1);


-- Data for Name: campaign_letter; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.campaign_letter VALUES (1, 1, 34, '2026-03-02', 1);
INSERT INTO public.campaign_letter VALUES (2, 1, 35, '2026-03-02', 2);


-- Data for Name: campaign_stage; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.campaign_stage VALUES (1, 'reminder', '2026-06-30', 50, NULL, NULL, NULL, NULL, NULL, 2);
INSERT INTO public.campaign_stage VALUES (1, 'last_reminder', '2026-10-28', 50, NULL, NULL, NULL, NULL, NULL, 3);
INSERT INTO public.campaign_stage VALUES (1, 'closing', '2027-02-25', 50, NULL, NULL, NULL, NULL, NULL, 4);
INSERT INTO public.campaign_stage VALUES (1, 'letter', '2026-03-02', 50, 3, '2026-03-02 09:00:00+00', 5, '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 1);


-- Data for Name: cancellation; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.cancellation VALUES ('N3HV-DWZF', 6, 'contested', 'ceased', 'Aucun membre depuis 2019.', 3, '2026-02-02 09:00:00+00', 5, '2026-02-04 09:00:00+00', '2026-02-10', 'remise en main propre', '2026-04-10', NULL, '', 5, '2026-04-23 09:00:00+00', '2026-04-23', 'Le motif est établi.', NULL, '', NULL, '', '2026-05-01', 'L''organisation', 'Tribunal administratif', false, NULL, NULL, '', NULL, NULL, '', '2026-05-03 09:00:00+00', 'Clarisse Ateba', 10, 1);
INSERT INTO public.cancellation VALUES ('UXSR-FP7Q', 7, 'notice_notified', 'ceased', 'Aucun membre depuis 2019.', 3, '2026-02-02 09:00:00+00', 5, '2026-02-04 09:00:00+00', '2026-02-10', 'remise en main propre', '2026-04-10', NULL, '', NULL, NULL, NULL, '', NULL, '', NULL, '', NULL, '', '', false, NULL, NULL, '', NULL, NULL, '', '2026-02-10 09:00:00+00', 'Clarisse Ateba', 6, 2);


-- Data for Name: cancellation_evidence; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.cancellation_evidence VALUES (1, 'Procès-verbal de constat', 'paper', NULL, '', '', 0, '2026-02-03 09:00:00+00', 3, 1);
INSERT INTO public.cancellation_evidence VALUES (2, 'Procès-verbal de constat', 'paper', NULL, '', '', 0, '2026-02-03 09:00:00+00', 3, 2);


-- Data for Name: census_answer; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.census_answer VALUES (1, 'AHNY-E7TH', 'online', '{"activity": "active", "seat": "avenue Kennedy, Yaound\u00e9", "phone": "+237 699 00 00 00"}', 'Solange Ndzié', 'president', '2026-03-12', '2026-03-12 09:00:00+00', NULL, 1);


-- Data for Name: census_evidence; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.census_evidence VALUES (1, 'Lettre', 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', 'lettre.pdf', 'application/pdf', 3, '2026-11-28 16:45:53.645011+00', 4, 1);


-- Data for Name: census_report; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.census_report VALUES (2, 'unknown_at_address', '2026-03-12', '', '2026-03-12 09:00:00+00', 2, 1);


-- Data for Name: chain_head; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.chain_head VALUES (1, 439, '4d768ad389ee696c14f9e08e89088e3b845cc858349bc20c19d64f30202f1ffc');


-- Data for Name: clause_reading; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.clause_reading VALUES (4, 'a', true, 'p. 2', '', 1);
INSERT INTO public.clause_reading VALUES (4, 'b', true, 'p. 3', '', 2);
INSERT INTO public.clause_reading VALUES (4, 'c', true, 'p. 4', '', 3);
INSERT INTO public.clause_reading VALUES (4, 'd', true, 'p. 5', '', 4);
INSERT INTO public.clause_reading VALUES (4, 'e', true, 'p. 6', '', 5);
INSERT INTO public.clause_reading VALUES (4, 'f', true, 'p. 7', '', 6);
INSERT INTO public.clause_reading VALUES (4, 'g', true, 'p. 8', '', 7);
INSERT INTO public.clause_reading VALUES (4, 'h', true, 'p. 9', '', 8);
INSERT INTO public.clause_reading VALUES (4, 'i', true, 'p. 10', '', 9);
INSERT INTO public.clause_reading VALUES (4, 'j', true, 'p. 11', '', 10);
INSERT INTO public.clause_reading VALUES (5, 'a', true, 'p. 2', '', 11);
INSERT INTO public.clause_reading VALUES (5, 'b', true, 'p. 3', '', 12);
INSERT INTO public.clause_reading VALUES (5, 'c', true, 'p. 4', '', 13);
INSERT INTO public.clause_reading VALUES (5, 'd', true, 'p. 5', '', 14);
INSERT INTO public.clause_reading VALUES (5, 'e', true, 'p. 6', '', 15);
INSERT INTO public.clause_reading VALUES (5, 'f', false, '', '', 16);
INSERT INTO public.clause_reading VALUES (5, 'g', true, 'p. 8', '', 17);
INSERT INTO public.clause_reading VALUES (5, 'h', true, 'p. 9', '', 18);
INSERT INTO public.clause_reading VALUES (5, 'i', true, 'p. 10', '', 19);
INSERT INTO public.clause_reading VALUES (5, 'j', true, 'p. 11', '', 20);
INSERT INTO public.clause_reading VALUES (6, 'a', true, 'p. 2', '', 21);
INSERT INTO public.clause_reading VALUES (6, 'b', true, 'p. 3', '', 22);
INSERT INTO public.clause_reading VALUES (6, 'c', true, 'p. 4', '', 23);
INSERT INTO public.clause_reading VALUES (6, 'd', true, 'p. 5', '', 24);
INSERT INTO public.clause_reading VALUES (6, 'e', true, 'p. 6', '', 25);
INSERT INTO public.clause_reading VALUES (6, 'f', false, '', '', 26);
INSERT INTO public.clause_reading VALUES (6, 'g', true, 'p. 8', '', 27);
INSERT INTO public.clause_reading VALUES (6, 'h', true, 'p. 9', '', 28);
INSERT INTO public.clause_reading VALUES (6, 'i', true, 'p. 10', '', 29);
INSERT INTO public.clause_reading VALUES (6, 'j', true, 'p. 11', '', 30);
INSERT INTO public.clause_reading VALUES (7, 'a', true, 'p. 2', '', 31);
INSERT INTO public.clause_reading VALUES (7, 'b', true, 'p. 3', '', 32);
INSERT INTO public.clause_reading VALUES (7, 'c', true, 'p. 4', '', 33);
INSERT INTO public.clause_reading VALUES (7, 'd', true, 'p. 5', '', 34);
INSERT INTO public.clause_reading VALUES (7, 'e', true, 'p. 6', '', 35);
INSERT INTO public.clause_reading VALUES (7, 'f', true, 'p. 7', '', 36);
INSERT INTO public.clause_reading VALUES (7, 'g', true, 'p. 8', '', 37);
INSERT INTO public.clause_reading VALUES (7, 'h', true, 'p. 9', '', 38);
INSERT INTO public.clause_reading VALUES (7, 'i', true, 'p. 10', '', 39);
INSERT INTO public.clause_reading VALUES (7, 'j', true, 'p. 11', '', 40);
INSERT INTO public.clause_reading VALUES (8, 'a', true, 'p. 2', '', 41);
INSERT INTO public.clause_reading VALUES (8, 'b', true, 'p. 3', '', 42);
INSERT INTO public.clause_reading VALUES (8, 'c', true, 'p. 4', '', 43);
INSERT INTO public.clause_reading VALUES (8, 'd', true, 'p. 5', '', 44);
INSERT INTO public.clause_reading VALUES (8, 'e', true, 'p. 6', '', 45);
INSERT INTO public.clause_reading VALUES (8, 'f', true, 'p. 7', '', 46);
INSERT INTO public.clause_reading VALUES (8, 'g', true, 'p. 8', '', 47);
INSERT INTO public.clause_reading VALUES (8, 'h', true, 'p. 9', '', 48);
INSERT INTO public.clause_reading VALUES (8, 'i', true, 'p. 10', '', 49);
INSERT INTO public.clause_reading VALUES (8, 'j', true, 'p. 11', '', 50);
INSERT INTO public.clause_reading VALUES (9, 'a', true, 'p. 2', '', 51);
INSERT INTO public.clause_reading VALUES (9, 'b', true, 'p. 3', '', 52);
INSERT INTO public.clause_reading VALUES (9, 'c', true, 'p. 4', '', 53);
INSERT INTO public.clause_reading VALUES (9, 'd', true, 'p. 5', '', 54);
INSERT INTO public.clause_reading VALUES (9, 'e', true, 'p. 6', '', 55);
INSERT INTO public.clause_reading VALUES (9, 'f', false, '', '', 56);
INSERT INTO public.clause_reading VALUES (9, 'g', true, 'p. 8', '', 57);
INSERT INTO public.clause_reading VALUES (9, 'h', true, 'p. 9', '', 58);
INSERT INTO public.clause_reading VALUES (9, 'i', true, 'p. 10', '', 59);
INSERT INTO public.clause_reading VALUES (9, 'j', true, 'p. 11', '', 60);
INSERT INTO public.clause_reading VALUES (10, 'a', true, 'p. 2', '', 61);
INSERT INTO public.clause_reading VALUES (10, 'b', true, 'p. 3', '', 62);
INSERT INTO public.clause_reading VALUES (10, 'c', true, 'p. 4', '', 63);
INSERT INTO public.clause_reading VALUES (10, 'd', true, 'p. 5', '', 64);
INSERT INTO public.clause_reading VALUES (10, 'e', true, 'p. 6', '', 65);
INSERT INTO public.clause_reading VALUES (10, 'f', false, '', '', 66);
INSERT INTO public.clause_reading VALUES (10, 'g', true, 'p. 8', '', 67);
INSERT INTO public.clause_reading VALUES (10, 'h', true, 'p. 9', '', 68);
INSERT INTO public.clause_reading VALUES (10, 'i', true, 'p. 10', '', 69);
INSERT INTO public.clause_reading VALUES (10, 'j', true, 'p. 11', '', 70);


-- Data for Name: column_mapping; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.column_mapping VALUES ('360dd4729ff8178e463a84c32f7183fdb7c10fdc334330d125e52a786552b3e0', 'ancien.xlsx · Feuil1', '["N\u00b0", "N\u00b0 Enreg.", "D\u00e9nomination", "Sigle", "R\u00e9gion", "Ville", "T\u00e9l.", "Pr\u00e9sident(e)", "Date de cr\u00e9ation", "Date d''enreg."]', '["", "number", "name", "acronym", "region", "locality", "phone", "president", "founded_on", "registered_on"]', '2026-11-28 16:45:51.758525+00', NULL, 1);


-- Data for Name: consolidation; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.consolidation VALUES (13, 14, 'applied', '["acronym"]', 'Même numéro.', '["b19ae151c7c35d2cc89f2232f2a00a2bffbef054dee7166aec0fe0cd68c0b135", "fd58b2d24297450a8e43cba901e4f5ba534bb88cba49d0f50dcb739ab48700e1"]', 3, '2026-11-28 16:45:52.671839+00', 4, '2026-11-28 16:45:52.725889+00', NULL, '2026-11-28 16:45:52.725889+00', '', '{"kept": "{\"acronym\":\"SNEC\",\"address\":\"2011-0034\",\"branches\":[\"enseignement\"],\"comparable_name\":\"syndicat national de l education du cameroun | snec\",\"consolidated_into\":null,\"contested_since\":null,\"departement\":\"LT-WOU\",\"elected_on\":null,\"email\":\"\",\"entered_at\":\"2026-03-03T09:12:00+00:00\",\"filed_number\":\"2011/0034\",\"founded_on\":null,\"from_old_file\":true,\"invented_facts\":false,\"kind\":\"syndicat\",\"level\":\"national\",\"locality\":\"Douala\",\"mandate_until\":null,\"members\":[],\"name_en\":\"\",\"name_fr\":\"Syndicat national de l''\u00e9ducation du Cameroun\",\"number\":\"2011/0034\",\"officers\":[[\"N''Djock Paul\",\"president\",\"1994-05-12\",null]],\"parents\":[],\"phone\":\"699 61 09 72\",\"po_box\":\"\",\"presumed\":[],\"region\":\"LT\",\"registered_on\":\"1994-05-12\",\"seat\":\"rue Joffre, Akwa\",\"side\":\"workers\",\"standing\":\"registered\",\"statutes_on\":null}", "duplicate": "{\"acronym\":\"S.N.E.C\",\"address\":\"2011-34\",\"branches\":[\"enseignement\"],\"comparable_name\":\"synd nat de l education du cameroun | snec\",\"consolidated_into\":null,\"contested_since\":null,\"departement\":\"LT-WOU\",\"elected_on\":null,\"email\":\"\",\"entered_at\":\"2026-03-03T09:12:00+00:00\",\"filed_number\":\"2011/34\",\"founded_on\":null,\"from_old_file\":true,\"invented_facts\":false,\"kind\":\"syndicat\",\"level\":\"national\",\"locality\":\"Douala\",\"mandate_until\":null,\"members\":[],\"name_en\":\"\",\"name_fr\":\"Synd. Nat. de l''Education du Cameroun\",\"number\":\"2011/34\",\"officers\":[[\"N''Djock Paul\",\"president\",\"1994-05-12\",null]],\"parents\":[],\"phone\":\"699 61 09 72\",\"po_box\":\"\",\"presumed\":[],\"region\":\"LT\",\"registered_on\":\"1994-05-12\",\"seat\":\"rue Joffre, Akwa\",\"side\":\"workers\",\"standing\":\"registered\",\"statutes_on\":null}"}', '[]', NULL, NULL, '', '[]', 2, 1);
INSERT INTO public.consolidation VALUES (15, 16, 'notified', '[]', 'Même siège.', '["cb02430283a83a7df41fce19f9fa00bcf81288e265f86771d96799c06f222490", "9bff6b8484115c1f53e2979384291bc4a0b613a137873786c748b34d9da074f8"]', 3, '2026-11-28 16:45:52.833575+00', 4, '2026-11-28 16:45:52.8771+00', NULL, NULL, '', '{}', '[]', NULL, NULL, '', '[]', 2, 2);


-- Data for Name: consolidation_notice; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.consolidation_notice VALUES (2, 15, 32, NULL, '', NULL, NULL, '', '', 1);
INSERT INTO public.consolidation_notice VALUES (2, 16, 33, NULL, '', NULL, NULL, '', '', 2);


-- Data for Name: counter; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.counter VALUES ('GS', 2026, 1);
INSERT INTO public.counter VALUES ('REC', 2026, 16);
INSERT INTO public.counter VALUES ('GS', 2023, 7);
INSERT INTO public.counter VALUES ('INV', 0, 2);
INSERT INTO public.counter VALUES ('LET', 2026, 18);


-- Data for Name: dedupe_cluster; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.dedupe_cluster VALUES (1, 1, 2, 'proposal', 0.9826, 1, 1, 1);
INSERT INTO public.dedupe_cluster VALUES (1, 3, 2, 'proposal', 0.9998, 1, 1, 3);
INSERT INTO public.dedupe_cluster VALUES (1, 2, 2, 'proposal', 1, 0, 1, 2);


-- Data for Name: dedupe_judgement; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.dedupe_judgement VALUES (1, 3, 'same', '2026-11-28 16:45:52.638896+00', 1);


-- Data for Name: dedupe_member; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.dedupe_member VALUES (1, 6, 1);
INSERT INTO public.dedupe_member VALUES (1, 7, 2);
INSERT INTO public.dedupe_member VALUES (2, 13, 3);
INSERT INTO public.dedupe_member VALUES (2, 14, 4);
INSERT INTO public.dedupe_member VALUES (3, 15, 5);
INSERT INTO public.dedupe_member VALUES (3, 16, 6);


-- Data for Name: dedupe_pair; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.dedupe_pair VALUES (6, 7, 0.9826, 5.82, '921600052324503000', 'proposal', 'open', NULL, false, 19367310, 'd87c2de3c8327a084c999b48cdebab47', 'd0dc9cb086a528a33ed54be33af8e768', 1, 1, NULL, NULL, NULL, '', '', '2026-11-28 16:45:52.335545+00', 1, 1);
INSERT INTO public.dedupe_pair VALUES (15, 16, 0.9998, 12.64, '941605092024000040', 'proposal', 'open', NULL, false, 19116369, 'e23bfde42fb9ab17228236aea6eab039', 'c263bbe572f181148fc0ed5cdcf11551', 1, 1, NULL, NULL, NULL, '', '', '2026-11-28 16:45:52.335545+00', 1, 3);
INSERT INTO public.dedupe_pair VALUES (13, 14, 1, 29.97, '931600092324505340', 'proposal', 'decided', 'same', false, 20632497, 'f59e07fadaf9082c12bcda862697411f', '19a9b5427759b409edde366f6a6cdf71', 1, 1, NULL, NULL, NULL, '', 'Bernard Tchoumi', '2026-11-28 16:45:52.467117+00', 2, 2);


-- Data for Name: dedupe_recall; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.dedupe_recall VALUES (1, 'typos', 20260303, 1, 1, 1, '2026-11-28 16:45:52.576358+00', 1);
INSERT INTO public.dedupe_recall VALUES (1, 'shortened', 20260303, 1, 1, 1, '2026-11-28 16:45:52.576358+00', 2);
INSERT INTO public.dedupe_recall VALUES (1, 'reordered', 20260303, 1, 1, 1, '2026-11-28 16:45:52.576358+00', 3);
INSERT INTO public.dedupe_recall VALUES (1, 'acronym_only', 20260303, 1, 0, 1, '2026-11-28 16:45:52.576358+00', 4);
INSERT INTO public.dedupe_recall VALUES (1, 'emptied', 20260303, 1, 1, 1, '2026-11-28 16:45:52.576358+00', 5);
INSERT INTO public.dedupe_recall VALUES (1, 'number_slip', 20260303, 1, 0, 0, '2026-11-28 16:45:52.576358+00', 6);
INSERT INTO public.dedupe_recall VALUES (1, 'other_contacts', 20260303, 1, 1, 1, '2026-11-28 16:45:52.576358+00', 7);


-- Data for Name: dedupe_run; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.dedupe_run VALUES ('full', 'finished', 'recherche de doublons', '2026-11-28 16:45:52.177378+00', '2026-11-28 16:45:52.188615+00', '2026-11-28 16:45:52.436341+00', '2026-11-28 16:45:52.436345+00', NULL, NULL, '3.1+fb42a2ed.union-1', 0.9, 0.25, 0.4, '248e5d84af9607f0cb1df431859500c7ce0fdf7280e12ac291821b462ad949aa', 'e2d3b7a7a3d5e4f549b66107465331c911fe175b6782c99c89e93a2575d00729', false, '', 3, 3, '2026-11-28 16:45:52.408441+00', '{"records": 0.03, "words": 0.01, "reading": 0.04, "pairs": 0.01, "scores": 0.02, "groups": 0.04, "writing": 0.04, "clusters": 0.01}', '{"records": 16, "candidates": 120, "open": 3, "open_proposal": 3, "open_review": 0, "decided": 0, "pairs": 3, "new": 3, "changed": 0, "back": 0, "resolved": 0, "clusters": 3, "contradictions": 0}', 1);


-- Data for Name: dedupe_sample; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.dedupe_sample VALUES (1, 1, 3, 9, '2026-11-28 16:45:52.589185+00', 'Jean-Paul Essomba', 1);


-- Data for Name: dedupe_sampled_pair; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.dedupe_sampled_pair VALUES (1, 1, 6, 7, 'proposal', 3, 1);
INSERT INTO public.dedupe_sampled_pair VALUES (1, 2, 15, 16, 'proposal', 3, 2);


-- Data for Name: dedupe_slice; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.dedupe_slice VALUES (1, 1, '\x00050a0f14191e23282d32373c41464b50555a5f64696e73787d82878c91969ba0a5aaafb4b9bec3c8cdd2d7dce1e6ebf0f5faff', 2);


-- Data for Name: dedupe_verdict; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.dedupe_verdict VALUES (2, 'same', 'same_number', '', 3, '2026-11-28 16:45:52.467117+00', 'f59e07fadaf9082c12bcda862697411f', '19a9b5427759b409edde366f6a6cdf71', false, NULL, 1);


-- Data for Name: delegation; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.delegation VALUES (6, 'Décision n° 12', '2026-01-01', '2027-01-01', NULL, 1);


-- Data for Name: document; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.document VALUES (1, 'application', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:22:50+00', 2, true, 'received', '', NULL, 1);
INSERT INTO public.document VALUES (1, 'statutes', 'paper', NULL, '', '', 0, 2, '2026-03-03 09:23:20+00', 2, true, 'received', '', NULL, 2);
INSERT INTO public.document VALUES (1, 'officers_list', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:23:50+00', 2, true, 'received', '', NULL, 3);
INSERT INTO public.document VALUES (2, 'application', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:22:50+00', 2, true, 'received', '', NULL, 4);
INSERT INTO public.document VALUES (2, 'statutes', 'paper', NULL, '', '', 0, 2, '2026-03-03 09:23:20+00', 2, true, 'received', '', NULL, 5);
INSERT INTO public.document VALUES (2, 'officers_list', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:23:50+00', 2, true, 'received', '', NULL, 6);
INSERT INTO public.document VALUES (3, 'application', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:22:50+00', 2, true, 'received', '', NULL, 7);
INSERT INTO public.document VALUES (3, 'statutes', 'paper', NULL, '', '', 0, 2, '2026-03-03 09:23:20+00', 2, true, 'received', '', NULL, 8);
INSERT INTO public.document VALUES (3, 'officers_list', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:23:50+00', 2, true, 'received', '', NULL, 9);
INSERT INTO public.document VALUES (4, 'application', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:22:50+00', 2, true, 'conforming', '', 3, 10);
INSERT INTO public.document VALUES (4, 'statutes', 'paper', NULL, '', '', 0, 2, '2026-03-03 09:23:20+00', 2, true, 'conforming', '', 3, 11);
INSERT INTO public.document VALUES (4, 'officers_list', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:23:50+00', 2, true, 'conforming', '', 3, 12);
INSERT INTO public.document VALUES (5, 'application', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:22:50+00', 2, true, 'conforming', '', 3, 13);
INSERT INTO public.document VALUES (5, 'statutes', 'paper', NULL, '', '', 0, 2, '2026-03-03 09:23:20+00', 2, true, 'conforming', '', 3, 14);
INSERT INTO public.document VALUES (5, 'officers_list', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:23:50+00', 2, true, 'conforming', '', 3, 15);
INSERT INTO public.document VALUES (6, 'application', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:22:50+00', 2, true, 'conforming', '', 3, 16);
INSERT INTO public.document VALUES (6, 'statutes', 'paper', NULL, '', '', 0, 2, '2026-03-03 09:23:20+00', 2, true, 'conforming', '', 3, 17);
INSERT INTO public.document VALUES (6, 'officers_list', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:23:50+00', 2, true, 'conforming', '', 3, 18);
INSERT INTO public.document VALUES (7, 'application', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:22:50+00', 2, true, 'conforming', '', 3, 19);
INSERT INTO public.document VALUES (7, 'statutes', 'paper', NULL, '', '', 0, 2, '2026-03-03 09:23:20+00', 2, true, 'conforming', '', 3, 20);
INSERT INTO public.document VALUES (7, 'officers_list', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:23:50+00', 2, true, 'conforming', '', 3, 21);
INSERT INTO public.document VALUES (8, 'application', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:22:50+00', 2, true, 'conforming', '', 3, 22);
INSERT INTO public.document VALUES (8, 'statutes', 'paper', NULL, '', '', 0, 2, '2026-03-03 09:23:20+00', 2, true, 'conforming', '', 3, 23);
INSERT INTO public.document VALUES (8, 'officers_list', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:23:50+00', 2, true, 'conforming', '', 3, 24);
INSERT INTO public.document VALUES (9, 'application', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:22:50+00', 2, true, 'conforming', '', 3, 25);
INSERT INTO public.document VALUES (9, 'statutes', 'paper', NULL, '', '', 0, 2, '2026-03-03 09:23:20+00', 2, true, 'conforming', '', 3, 26);
INSERT INTO public.document VALUES (9, 'officers_list', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:23:50+00', 2, true, 'conforming', '', 3, 27);
INSERT INTO public.document VALUES (10, 'application', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:22:50+00', 2, true, 'conforming', '', 3, 28);
INSERT INTO public.document VALUES (10, 'statutes', 'paper', NULL, '', '', 0, 2, '2026-03-03 09:23:20+00', 2, true, 'conforming', '', 3, 29);
INSERT INTO public.document VALUES (10, 'officers_list', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:23:50+00', 2, true, 'conforming', '', 3, 30);
INSERT INTO public.document VALUES (11, 'application', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:22:50+00', 2, true, 'received', '', NULL, 31);
INSERT INTO public.document VALUES (11, 'statutes', 'paper', NULL, '', '', 0, 2, '2026-03-03 09:23:20+00', 2, true, 'received', '', NULL, 32);
INSERT INTO public.document VALUES (11, 'officers_list', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:23:50+00', 2, true, 'received', '', NULL, 33);
INSERT INTO public.document VALUES (12, 'seat_proof', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:07:30+00', 2, true, 'conforming', '', 3, 34);
INSERT INTO public.document VALUES (12, 'change_request', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:08:00+00', 2, true, 'conforming', '', 3, 35);
INSERT INTO public.document VALUES (13, 'new_statutes', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:07:30+00', 2, true, 'received', '', NULL, 36);
INSERT INTO public.document VALUES (13, 'statutes_minutes', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:08:00+00', 2, true, 'received', '', NULL, 37);
INSERT INTO public.document VALUES (13, 'change_request', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:08:30+00', 2, true, 'received', '', NULL, 38);
INSERT INTO public.document VALUES (14, 'congress_minutes', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:09:30+00', 2, true, 'conforming', '', 3, 39);
INSERT INTO public.document VALUES (14, 'convening_notice', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:10:00+00', 2, true, 'conforming', '', 3, 40);
INSERT INTO public.document VALUES (14, 'attendance_sheet', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:10:30+00', 2, true, 'conforming', '', 3, 41);
INSERT INTO public.document VALUES (14, 'change_request', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:11:00+00', 2, true, 'conforming', '', 3, 42);
INSERT INTO public.document VALUES (15, 'change_request', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:07:30+00', 2, true, 'received', '', NULL, 43);
INSERT INTO public.document VALUES (16, 'name_minutes', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:07:30+00', 2, true, 'conforming', '', 3, 44);
INSERT INTO public.document VALUES (16, 'change_request', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:08:00+00', 2, true, 'conforming', '', 3, 45);
INSERT INTO public.document VALUES (16, 'new_statutes', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:08:30+00', 2, true, 'conforming', '', 3, 46);
INSERT INTO public.document VALUES (17, 'member_decision', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:07:30+00', 2, true, 'conforming', '', 3, 47);
INSERT INTO public.document VALUES (17, 'parent_agreement', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:08:00+00', 2, true, 'conforming', '', 3, 48);
INSERT INTO public.document VALUES (17, 'change_request', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:08:30+00', 2, true, 'conforming', '', 3, 49);
INSERT INTO public.document VALUES (18, 'error_evidence', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:07:30+00', 2, true, 'received', '', NULL, 50);
INSERT INTO public.document VALUES (18, 'change_request', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:08:00+00', 2, true, 'received', '', NULL, 51);
INSERT INTO public.document VALUES (19, 'judgment', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:07:30+00', 2, true, 'received', '', NULL, 52);
INSERT INTO public.document VALUES (19, 'finality', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:08:00+00', 2, true, 'received', '', NULL, 53);
INSERT INTO public.document VALUES (19, 'change_request', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:08:30+00', 2, true, 'received', '', NULL, 54);
INSERT INTO public.document VALUES (20, 'congress_minutes', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:09:30+00', 2, true, 'conforming', '', 3, 55);
INSERT INTO public.document VALUES (20, 'convening_notice', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:10:00+00', 2, true, 'conforming', '', 3, 56);
INSERT INTO public.document VALUES (20, 'attendance_sheet', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:10:30+00', 2, true, 'conforming', '', 3, 57);
INSERT INTO public.document VALUES (20, 'change_request', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:11:00+00', 2, true, 'conforming', '', 3, 58);
INSERT INTO public.document VALUES (21, 'dissolution_minutes', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:07:30+00', 2, true, 'received', '', NULL, 59);
INSERT INTO public.document VALUES (21, 'assets_record', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:08:00+00', 2, true, 'received', '', NULL, 60);
INSERT INTO public.document VALUES (21, 'change_request', 'paper', NULL, '', '', 0, 1, '2026-06-02 09:08:30+00', 2, true, 'received', '', NULL, 61);
INSERT INTO public.document VALUES (22, 'application', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:24:10+00', 2, true, 'received', '', NULL, 62);
INSERT INTO public.document VALUES (22, 'statutes', 'paper', NULL, '', '', 0, 2, '2026-03-03 09:24:40+00', 2, true, 'received', '', NULL, 63);
INSERT INTO public.document VALUES (22, 'officers_list', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:25:10+00', 2, true, 'received', '', NULL, 64);
INSERT INTO public.document VALUES (22, 'minutes', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:25:40+00', 2, true, 'received', '', NULL, 65);
INSERT INTO public.document VALUES (22, 'criminal_records', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:26:10+00', 2, true, 'received', '', NULL, 66);
INSERT INTO public.document VALUES (22, 'member_decisions', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:26:40+00', 2, true, 'received', '', NULL, 67);
INSERT INTO public.document VALUES (22, 'member_certificates', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:27:10+00', 2, true, 'received', '', NULL, 68);
INSERT INTO public.document VALUES (22, 'identity_copies', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:27:40+00', 2, true, 'received', '', NULL, 69);
INSERT INTO public.document VALUES (22, 'seat_plan', 'paper', NULL, '', '', 0, 1, '2026-03-03 09:28:10+00', 2, true, 'received', '', NULL, 70);


-- Data for Name: dossier; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.dossier VALUES ('B6GM-BTB4', 'submitted', 'counter', NULL, 2, '2026-03-03 09:12:00+00', '2026-03-03 09:30:50+00', 'Clarisse Ateba', 12, 'labour_code', 'syndicat', 'employers', 'departmental', 'Syndicat des vanniers 11', '', 'SYVAN11', '2026-01-22', '["TER-PORT"]', '', 'face marché central, immeuble Bleu', 'Douala', 'LT-WOU', '5405', '+237 6 00 19 50 83', 'bureau@exemple.cm', 'ALIM André', 'Secrétaire général', '+237 6 00 68 12 46', '2026-03-03 09:30:50+00', '2026-03-03', 'REC-2026-0001', NULL, '2026-04-03', NULL, NULL, '', '', '[]', NULL, NULL, '', NULL, NULL, NULL, NULL, '', NULL, '', NULL, '', 2, 'registration', NULL, NULL, '{}', '');
INSERT INTO public.dossier VALUES ('GM7E-AS7T', 'under_examination', 'counter', NULL, 2, '2026-03-03 09:12:00+00', '2026-03-06 09:12:00+00', 'Bernard Tchoumi', 16, 'labour_code', 'syndicat', 'employers', 'departmental', 'Syndicat des vanniers 12', '', 'SYVAN12', '2026-01-22', '["TER-PORT"]', '', 'face marché central, immeuble Bleu', 'Douala', 'LT-WOU', '5405', '+237 6 00 19 50 83', 'bureau@exemple.cm', 'ALIM André', 'Secrétaire général', '+237 6 00 68 12 46', '2026-03-03 09:30:50+00', '2026-03-03', 'REC-2026-0002', NULL, '2026-04-03', NULL, NULL, '', '', '[]', NULL, NULL, '', NULL, NULL, NULL, NULL, '', NULL, '', NULL, '', 3, 'registration', NULL, NULL, '{}', '');
INSERT INTO public.dossier VALUES ('WYT3-BFDJ', 'draft', 'counter', NULL, 2, '2026-03-03 09:12:00+00', '2026-03-03 09:23:50+00', 'Clarisse Ateba', 10, 'labour_code', 'syndicat', 'employers', 'departmental', 'Syndicat des vanniers 10', '', 'SYVAN10', '2026-01-22', '["TER-PORT"]', '', 'face marché central, immeuble Bleu', 'Douala', 'LT-WOU', '5405', '+237 6 00 19 50 83', 'bureau@exemple.cm', 'ALIM André', 'Secrétaire général', '+237 6 00 68 12 46', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '[]', NULL, NULL, '', NULL, NULL, NULL, NULL, '', NULL, '', NULL, '', 1, 'registration', NULL, NULL, '{}', '');
INSERT INTO public.dossier VALUES ('4C53-Z9HB', 'under_examination', 'counter', NULL, 2, '2026-03-03 09:12:00+00', '2026-03-03 15:09:50+00', 'Bernard Tchoumi', 28, 'labour_code', 'syndicat', 'employers', 'departmental', 'Syndicat des vanniers 13', '', 'SYVAN13', '2026-01-22', '["TER-PORT"]', '', 'face marché central, immeuble Bleu', 'Douala', 'LT-WOU', '5405', '+237 6 00 19 50 83', 'bureau@exemple.cm', 'ALIM André', 'Secrétaire général', '+237 6 00 68 12 46', '2026-03-03 09:30:50+00', '2026-03-03', 'REC-2026-0003', 3, '2026-04-03', NULL, NULL, '', '', '[]', NULL, NULL, '', NULL, NULL, NULL, NULL, '', NULL, '', NULL, '', 4, 'registration', NULL, NULL, '{}', '');
INSERT INTO public.dossier VALUES ('8DXS-GJDP', 'returned', 'counter', NULL, 2, '2026-03-03 09:12:00+00', '2026-03-03 17:23:50+00', 'Jean-Paul Essomba', 33, 'labour_code', 'syndicat', 'employers', 'departmental', 'Syndicat des vanniers 14', '', 'SYVAN14', '2026-01-22', '["TER-PORT"]', '', 'face marché central, immeuble Bleu', 'Douala', 'LT-WOU', '5405', '+237 6 00 19 50 83', 'bureau@exemple.cm', 'ALIM André', 'Secrétaire général', '+237 6 00 68 12 46', '2026-03-03 09:30:50+00', '2026-03-03', 'REC-2026-0004', 3, NULL, NULL, NULL, '', '', '[]', NULL, NULL, '', NULL, NULL, NULL, NULL, '', NULL, '', NULL, '', 5, 'registration', NULL, NULL, '{}', '');
INSERT INTO public.dossier VALUES ('SEAZ-5ZSK', 'under_examination', 'counter', NULL, 2, '2026-03-03 09:12:00+00', '2026-03-09 17:30:50+00', 'Clarisse Ateba', 35, 'labour_code', 'syndicat', 'employers', 'departmental', 'Syndicat des vanniers 15', '', 'SYVAN15', '2026-01-22', '["TER-PORT"]', '', 'face marché central, immeuble Bleu', 'Douala', 'LT-WOU', '5405', '+237 6 00 19 50 83', 'bureau@exemple.cm', 'ALIM André', 'Secrétaire général', '+237 6 00 68 12 46', '2026-03-03 09:30:50+00', '2026-03-03', 'REC-2026-0005', 3, '2026-04-08', NULL, NULL, '', '', '[]', NULL, NULL, '', NULL, NULL, NULL, NULL, '', NULL, '', NULL, '', 6, 'registration', NULL, NULL, '{}', '');
INSERT INTO public.dossier VALUES ('EVWY-K3DJ', 'decision_proposed', 'counter', NULL, 2, '2026-03-03 09:12:00+00', '2026-03-03 15:16:50+00', 'Bernard Tchoumi', 30, 'labour_code', 'syndicat', 'employers', 'departmental', 'Syndicat des vanniers 16', '', 'SYVAN16', '2026-01-22', '["TER-PORT"]', '', 'face marché central, immeuble Bleu', 'Douala', 'LT-WOU', '5405', '+237 6 00 19 50 83', 'bureau@exemple.cm', 'ALIM André', 'Secrétaire général', '+237 6 00 68 12 46', '2026-03-03 09:30:50+00', '2026-03-03', 'REC-2026-0006', 3, '2026-04-03', NULL, 'register', 'Demande conforme, statuts conformes à l''article 15.', 'Pièces d''usage vues à l''accueil.', '[]', 3, '2026-03-03 15:16:50+00', 'b23c9e0d685109e6ef3d0811505d5c80b59266b67bdb8bf511e0aa3ee158192d', NULL, NULL, NULL, NULL, '', NULL, '', NULL, '', 7, 'registration', NULL, NULL, '{}', '');
INSERT INTO public.dossier VALUES ('6KXK-5TY8', 'accepted', 'counter', NULL, 2, '2026-03-03 09:12:00+00', '2026-03-03 18:16:50+00', 'Marthe Fotso', 32, 'labour_code', 'syndicat', 'employers', 'departmental', 'Syndicat des vanniers 17', '', 'SYVAN17', '2026-01-22', '["TER-PORT"]', '', 'face marché central, immeuble Bleu', 'Douala', 'LT-WOU', '5405', '+237 6 00 19 50 83', 'bureau@exemple.cm', 'ALIM André', 'Secrétaire général', '+237 6 00 68 12 46', '2026-03-03 09:30:50+00', '2026-03-03', 'REC-2026-0007', 3, '2026-04-03', NULL, 'register', 'Demande conforme, statuts conformes à l''article 15.', 'Pièces d''usage vues à l''accueil.', '[]', 3, '2026-03-03 15:16:50+00', '1e3d5655305f7c50e46a2a72bd47b11640e679b69caa3fd40c1e7d34d3343122', 5, '2026-03-03 18:16:50+00', 1, NULL, '', NULL, '', '2026-03-03', '', 8, 'registration', NULL, NULL, '{}', '');
INSERT INTO public.dossier VALUES ('VDF7-D8DS', 'refused', 'counter', NULL, 2, '2026-03-03 09:12:00+00', '2026-03-08 20:37:50+00', 'Marthe Fotso', 40, 'labour_code', 'syndicat', 'employers', 'departmental', 'Syndicat des vanniers 18', '', 'SYVAN18', '2026-01-22', '["TER-PORT"]', '', 'face marché central, immeuble Bleu', 'Douala', 'LT-WOU', '5405', '+237 6 00 19 50 83', 'bureau@exemple.cm', 'ALIM André', 'Secrétaire général', '+237 6 00 68 12 46', '2026-03-03 09:30:50+00', '2026-03-03', 'REC-2026-0008', 3, '2026-04-07', NULL, 'refuse', 'Les observations n''ont pas reçu de réponse utile.', 'Pièces d''usage vues à l''accueil.', '["statutes"]', 3, '2026-03-08 17:37:50+00', '0b8d856e21a0e7bbfae2d29ec3b4158bb61e550f11184fa668d3ab863be07d1b', 5, '2026-03-08 20:37:50+00', NULL, NULL, '', NULL, '', '2026-03-08', '', 9, 'registration', NULL, NULL, '{}', '');
INSERT INTO public.dossier VALUES ('VETC-MA3R', 'closed', 'counter', NULL, 2, '2026-03-03 09:12:00+00', '2026-06-06 17:30:50+00', 'Jean-Paul Essomba', 35, 'labour_code', 'syndicat', 'employers', 'departmental', 'Syndicat des vanniers 19', '', 'SYVAN19', '2026-01-22', '["TER-PORT"]', '', 'face marché central, immeuble Bleu', 'Douala', 'LT-WOU', '5405', '+237 6 00 19 50 83', 'bureau@exemple.cm', 'ALIM André', 'Secrétaire général', '+237 6 00 68 12 46', '2026-03-03 09:30:50+00', '2026-03-03', 'REC-2026-0009', 3, '2026-04-03', NULL, NULL, '', '', '[]', NULL, NULL, '', NULL, NULL, NULL, NULL, '', NULL, '', '2026-06-06', 'Aucune réponse aux observations.', 10, 'registration', NULL, NULL, '{}', '');
INSERT INTO public.dossier VALUES ('DRY9-9BKE', 'withdrawn', 'counter', NULL, 2, '2026-03-03 09:12:00+00', '2026-03-03 09:37:50+00', 'Clarisse Ateba', 14, 'labour_code', 'syndicat', 'employers', 'departmental', 'Syndicat des vanniers 20', '', 'SYVAN20', '2026-01-22', '["TER-PORT"]', '', 'face marché central, immeuble Bleu', 'Douala', 'LT-WOU', '5405', '+237 6 00 19 50 83', 'bureau@exemple.cm', 'ALIM André', 'Secrétaire général', '+237 6 00 68 12 46', '2026-03-03 09:30:50+00', '2026-03-03', 'REC-2026-0010', NULL, '2026-04-03', NULL, NULL, '', '', '[]', NULL, NULL, '', NULL, NULL, NULL, NULL, '', NULL, '', '2026-03-03', 'Les fondateurs renoncent à leur demande.', 11, 'registration', NULL, NULL, '{}', '');
INSERT INTO public.dossier VALUES ('MBVF-42H9', 'accepted', 'counter', NULL, 2, '2026-06-02 09:00:00+00', '2026-06-02 17:37:00+00', 'Marthe Fotso', 16, 'labour_code', 'syndicat', 'workers', 'national', 'Syndicat des métiers 0', '', 'SYES21', NULL, '["TER-PORT"]', '', 'rue des Palmiers', 'Douala', 'LT-WOU', '', '', '', 'GARGA Brigitte', 'Secrétaire générale', '+237 6 99 00 00 00', '2026-06-02 09:22:00+00', '2026-06-02', 'REC-2026-0011', 3, '2026-07-02', NULL, 'register', 'Le dépôt est prouvé et régulier.', '', '[]', 3, '2026-06-02 14:37:00+00', '536ef6b8d67d6450a0c0921e6749935aba59f90bd16750cd57df7c1e9adcfd74', 5, '2026-06-02 17:37:00+00', NULL, NULL, '', NULL, '', '2026-06-02', '', 12, 'seat', 2, '2026-03-23', '{"seat": "carrefour de l''Amiti\u00e9, 1er \u00e9tage", "locality": "Bafoussam", "departement": "OU-MIF"}', '');
INSERT INTO public.dossier VALUES ('EHK8-H99U', 'draft', 'counter', NULL, 2, '2026-06-02 09:00:00+00', '2026-06-02 09:15:30+00', 'Clarisse Ateba', 6, 'labour_code', 'syndicat', 'workers', 'national', 'Syndicat des métiers 1', '', 'SYES22', NULL, '["TER-PORT"]', '', 'rue des Palmiers', 'Douala', 'LT-WOU', '', '', '', 'GARGA Brigitte', 'Secrétaire générale', '+237 6 99 00 00 00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '[]', NULL, NULL, '', NULL, NULL, NULL, NULL, '', NULL, '', NULL, '', 13, 'statutes', 3, '2026-03-23', '{"adopted_on": "2026-03-23", "summary": "Articles 7 et 14 : dur\u00e9e du mandat port\u00e9e \u00e0 quatre ans."}', '');
INSERT INTO public.dossier VALUES ('SEKE-TBB7', 'accepted', 'counter', NULL, 2, '2026-06-02 09:00:00+00', '2026-06-02 17:48:00+00', 'Marthe Fotso', 23, 'labour_code', 'syndicat', 'workers', 'national', 'Syndicat des métiers 2', '', 'SYES23', NULL, '["TER-PORT"]', '', 'rue des Palmiers', 'Douala', 'LT-WOU', '', '', '', 'GARGA Brigitte', 'Secrétaire générale', '+237 6 99 00 00 00', '2026-06-02 09:25:00+00', '2026-06-02', 'REC-2026-0012', 3, '2026-07-02', NULL, 'register', 'Le dépôt est prouvé et régulier.', '', '[]', 3, '2026-06-02 14:48:00+00', 'eeaaa754fe00e1e75ebfd1cf51d380d154e6ee7ab878e0e4848743b685f18366', 5, '2026-06-02 17:48:00+00', NULL, NULL, '', NULL, '', '2026-06-02', '', 14, 'officers', 4, '2026-03-23', '{"congress_on": "2026-03-23", "congress_place": "Kribi", "convened_on": null, "quorum": "61 d\u00e9l\u00e9gu\u00e9s sur 80", "minutes_ref": null, "mandate_until": null}', '');
INSERT INTO public.dossier VALUES ('P295-G2YE', 'draft', 'counter', NULL, 2, '2026-06-02 09:00:00+00', '2026-06-02 09:14:30+00', 'Clarisse Ateba', 4, 'labour_code', 'syndicat', 'workers', 'national', 'Syndicat des métiers 0', '', 'SYES21', NULL, '["TER-PORT"]', '', 'carrefour de l''Amitié, 1er étage', 'Bafoussam', 'OU-MIF', '', '', '', 'GARGA Brigitte', 'Secrétaire générale', '+237 6 99 00 00 00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '[]', NULL, NULL, '', NULL, NULL, NULL, NULL, '', NULL, '', NULL, '', 15, 'contacts', 2, '2026-03-23', '{"po_box": "404", "phone": "+237 6 77 11 22 33", "email": "contact@exemple.cm"}', '');
INSERT INTO public.dossier VALUES ('EMP9-XCBU', 'accepted', 'counter', NULL, 2, '2026-06-02 09:00:00+00', '2026-06-02 17:48:30+00', 'Marthe Fotso', 19, 'labour_code', 'syndicat', 'workers', 'national', 'Syndicat des métiers 1', '', 'SYES22', NULL, '["TER-PORT"]', '', 'rue des Palmiers', 'Douala', 'LT-WOU', '', '', '', 'GARGA Brigitte', 'Secrétaire générale', '+237 6 99 00 00 00', '2026-06-02 09:22:30+00', '2026-06-02', 'REC-2026-0013', 3, '2026-07-02', NULL, 'register', 'Le dépôt est prouvé et régulier.', '', '[]', 3, '2026-06-02 14:48:30+00', '98ef77d0da9d6077f5e6bd18f77fbd53cd1a4c9f3e230429a312a13badefc608', 5, '2026-06-02 17:48:30+00', NULL, NULL, '', NULL, '', '2026-06-02', '', 16, 'name', 3, '2026-03-23', '{"name_fr": "Syndicat des artisans luthiers du Cameroun", "name_en": null, "acronym": "SYALUC"}', '');
INSERT INTO public.dossier VALUES ('2CMS-DFH7', 'draft', 'counter', NULL, 2, '2026-06-02 09:00:00+00', '2026-06-02 09:15:00+00', 'Clarisse Ateba', 5, 'labour_code', 'syndicat', 'workers', 'national', 'Syndicat des métiers 0', '', 'SYES21', NULL, '["TER-PORT"]', '', 'carrefour de l''Amitié, 1er étage', 'Bafoussam', 'OU-MIF', '', '', '', 'GARGA Brigitte', 'Secrétaire générale', '+237 6 99 00 00 00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '[]', NULL, NULL, '', NULL, NULL, NULL, NULL, '', NULL, '', NULL, '', 18, 'correction', 2, NULL, '{"erroneous": "locality", "corrected": "Ngaound\u00e9r\u00e9", "explanation": "Localit\u00e9 mal recopi\u00e9e \u00e0 la reprise."}', '');
INSERT INTO public.dossier VALUES ('87KR-W99K', 'draft', 'counter', NULL, 2, '2026-06-02 09:00:00+00', '2026-06-02 09:15:30+00', 'Clarisse Ateba', 6, 'labour_code', 'syndicat', 'workers', 'national', 'Syndicat des artisans luthiers du Cameroun', '', 'SYALUC', NULL, '["TER-PORT"]', '', 'rue des Palmiers', 'Douala', 'LT-WOU', '', '', '', 'GARGA Brigitte', 'Secrétaire générale', '+237 6 99 00 00 00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '[]', NULL, NULL, '', NULL, NULL, NULL, NULL, '', NULL, '', NULL, '', 19, 'court_decision', 3, '2026-03-23', '{"court": "Tribunal administratif de Douala (invent\u00e9)", "judgment_number": "000/DEMO", "judgment_on": "2026-03-23", "ruling": "none", "claim_key": null, "name_fr": null, "name_en": null, "acronym": null}', '');
INSERT INTO public.dossier VALUES ('FATT-MRDF', 'accepted', 'counter', NULL, 2, '2026-06-02 09:00:00+00', '2026-06-02 17:41:30+00', 'Marthe Fotso', 18, 'labour_code', 'syndicat', 'workers', 'national', 'Syndicat des métiers 2', '', 'SYES23', NULL, '["TER-PORT"]', '', 'rue des Palmiers', 'Douala', 'LT-WOU', '', '', '', 'GARGA Brigitte', 'Secrétaire générale', '+237 6 99 00 00 00', '2026-06-02 09:22:30+00', '2026-06-02', 'REC-2026-0014', 3, '2026-07-02', NULL, 'register', 'Le dépôt est prouvé et régulier.', '', '[]', 3, '2026-06-02 14:41:30+00', 'ccb4cc2c1926c70304bd743ecc46848ea2d8dfc804e6061377383ff9ac16e73e', 5, '2026-06-02 17:41:30+00', NULL, NULL, '', NULL, '', '2026-06-02', '', 17, 'affiliation', 4, '2026-03-23', '{"other": "GS-2023-0004"}', '');
INSERT INTO public.dossier VALUES ('ACZG-TYPZ', 'accepted', 'counter', NULL, 2, '2026-06-02 09:00:00+00', '2026-06-02 17:48:00+00', 'Marthe Fotso', 23, 'labour_code', 'syndicat', 'workers', 'national', 'Syndicat des métiers 2', '', 'SYES23', NULL, '["TER-PORT"]', '', 'rue des Palmiers', 'Douala', 'LT-WOU', '', '', '', 'GARGA Brigitte', 'Secrétaire générale', '+237 6 99 00 00 00', '2026-06-02 09:25:00+00', '2026-06-02', 'REC-2026-0015', 3, '2026-07-02', NULL, 'register', 'Le dépôt est prouvé et régulier.', '', '[]', 3, '2026-06-02 14:48:00+00', 'ea09513867f80e4c91443c3a96b8f08253724ccbc2af95a5aa998b4d54724347', 5, '2026-06-02 17:48:00+00', NULL, NULL, '', NULL, '', '2026-06-02', '', 20, 'officers', 4, '2026-04-01', '{"congress_on": "2026-04-01", "congress_place": "Limbe", "convened_on": null, "quorum": null, "minutes_ref": null, "mandate_until": null}', '');
INSERT INTO public.dossier VALUES ('F2KR-CCD8', 'draft', 'counter', NULL, 2, '2026-06-02 09:00:00+00', '2026-06-02 09:15:30+00', 'Clarisse Ateba', 6, 'labour_code', 'syndicat', 'workers', 'national', 'Syndicat des métiers 0', '', 'SYES21', NULL, '["TER-PORT"]', '', 'carrefour de l''Amitié, 1er étage', 'Bafoussam', 'OU-MIF', '', '', '', 'GARGA Brigitte', 'Secrétaire générale', '+237 6 99 00 00 00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '[]', NULL, NULL, '', NULL, NULL, NULL, NULL, '', NULL, '', NULL, '', 21, 'dissolution', 2, '2026-03-23', '{"decided_on": "2026-03-23", "assets_to": "\u00c0 une \u0153uvre sociale d\u00e9sign\u00e9e par les statuts."}', '');
INSERT INTO public.dossier VALUES ('KYR6-V78K', 'submitted', 'counter', NULL, 2, '2026-03-03 09:12:00+00', '2026-03-03 09:35:10+00', 'Clarisse Ateba', 20, 'labour_code', 'federation', 'workers', 'departmental', 'Fédération des vanneries', '', 'FEVA', '2026-01-22', '["TER-PORT"]', '', 'face marché central, immeuble Bleu', 'Douala', 'LT-WOU', '5405', '+237 6 00 19 50 83', 'bureau@exemple.cm', 'ALIM André', 'Secrétaire général', '+237 6 00 68 12 46', '2026-03-03 09:35:10+00', '2026-03-03', 'REC-2026-0016', NULL, '2026-04-03', NULL, NULL, '', '', '[]', NULL, NULL, '', NULL, NULL, NULL, NULL, '', NULL, '', NULL, '', 22, 'registration', NULL, NULL, '{}', '');


-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.event VALUES (1, '2026-11-28 16:45:43.70078+00', 1, 'Solange Ndzié', 'depositor', 'account.created', 'account', 1, 'Solange Ndzié', '', '{}', '{"roles": ["depositor"]}', '0000000000000000000000000000000000000000000000000000000000000000', '296c0f6f1a62ad7427e57be000d49da6aac6737b956552a8ceb9cfc4f9edef00');
INSERT INTO public.event VALUES (2, '2026-11-28 16:45:43.720581+00', 2, 'Clarisse Ateba', 'intake', 'account.created', 'account', 2, 'Clarisse Ateba', '', '{}', '{"roles": ["intake"]}', '296c0f6f1a62ad7427e57be000d49da6aac6737b956552a8ceb9cfc4f9edef00', '268b542a4baf579f086a8706a4bdaab719c5f0b4e8e227d09cfafdc43650f045');
INSERT INTO public.event VALUES (3, '2026-11-28 16:45:43.729474+00', 3, 'Bernard Tchoumi', 'examiner', 'account.created', 'account', 3, 'Bernard Tchoumi', '', '{}', '{"roles": ["examiner"]}', '268b542a4baf579f086a8706a4bdaab719c5f0b4e8e227d09cfafdc43650f045', '8e5bd492bbc15fca21981056f810a00fdf505d7af328cba848b28646a4653ece');
INSERT INTO public.event VALUES (4, '2026-11-28 16:45:43.741039+00', 4, 'Jean-Paul Essomba', 'head', 'account.created', 'account', 4, 'Jean-Paul Essomba', '', '{}', '{"roles": ["head"]}', '8e5bd492bbc15fca21981056f810a00fdf505d7af328cba848b28646a4653ece', '113a1f32662611ddc16ebd0ee3c795eb0afdb5e668b84e89e309f049530ac587');
INSERT INTO public.event VALUES (5, '2026-11-28 16:45:43.74475+00', 5, 'Marthe Fotso', 'registrar', 'account.created', 'account', 5, 'Marthe Fotso', '', '{}', '{"roles": ["registrar"]}', '113a1f32662611ddc16ebd0ee3c795eb0afdb5e668b84e89e309f049530ac587', '5b5d10a16ba2939758e345bea793241207c8488e4f3090592cb7f081c4c7a855');
INSERT INTO public.event VALUES (6, '2026-11-28 16:45:43.754402+00', 6, 'Emmanuel Nkeng', 'deputy', 'account.created', 'account', 6, 'Emmanuel Nkeng', '', '{}', '{"roles": ["deputy"]}', '5b5d10a16ba2939758e345bea793241207c8488e4f3090592cb7f081c4c7a855', '9eb417ae25c69d9092517a9e3956b330250b29efbaa586a38f6b2496c840253c');
INSERT INTO public.event VALUES (7, '2026-11-28 16:45:43.761089+00', 7, 'Cédric Owona', 'administrator', 'account.created', 'account', 7, 'Cédric Owona', '', '{}', '{"roles": ["administrator"]}', '9eb417ae25c69d9092517a9e3956b330250b29efbaa586a38f6b2496c840253c', '0689b5b93fdbbc8f50c58a694df85dd090fa63ae7976aeda313303f7bb626493');
INSERT INTO public.event VALUES (8, '2026-11-28 16:45:43.769931+00', 8, 'Peter Ashu', 'reader', 'account.created', 'account', 8, 'Peter Ashu', '', '{}', '{"roles": ["reader"]}', '0689b5b93fdbbc8f50c58a694df85dd090fa63ae7976aeda313303f7bb626493', 'c7df9b547a204b1f44c68486351a02235e5879fdb05218a16c67c0be732829a7');
INSERT INTO public.event VALUES (9, '2026-11-28 16:45:43.775355+00', 9, 'Rose Mbarga', 'examiner', 'account.created', 'account', 9, 'Rose Mbarga', '', '{}', '{"roles": ["examiner"]}', 'c7df9b547a204b1f44c68486351a02235e5879fdb05218a16c67c0be732829a7', '14dac6d0510e42686c0195be540f9f3ab55b5ff434ffd8fcb0b80735b8bf3b41');
INSERT INTO public.event VALUES (10, '2026-11-28 16:45:43.79571+00', 7, 'Cédric Owona', 'administrator', 'account.delegated', 'account', 6, 'Emmanuel Nkeng', '', '{}', '{"act": "D\u00e9cision n\u00b0 12", "from": "2026-01-01", "to": "2027-01-01"}', '14dac6d0510e42686c0195be540f9f3ab55b5ff434ffd8fcb0b80735b8bf3b41', 'fecb2f84d1c77fb96ef95077ddd8ebe4c8a1eb0739ff842109ebcdbcbf775c35');
INSERT INTO public.event VALUES (11, '2026-11-28 16:45:43.824572+00', 7, 'Cédric Owona', 'administrator', 'holiday.declared', 'holiday', 1, '2026-05-20 Fête nationale', 'loi n° 73/5', '{}', '{"day": "2026-05-20", "name": "F\u00eate nationale"}', 'fecb2f84d1c77fb96ef95077ddd8ebe4c8a1eb0739ff842109ebcdbcbf775c35', '95a8522bd5e0658e2d0a46b4c21fc28bc75f57e1fa92fdca4f41a4312b068260');
INSERT INTO public.event VALUES (12, '2026-11-28 16:45:43.837604+00', 7, 'Cédric Owona', 'administrator', 'parameter.set', 'parameter', 1, 'signatories_workers = 20', 'Décret n° 93/576', '{}', '{"confirmed_by": "Direction", "effective_on": "2026-01-01", "value": "20"}', '95a8522bd5e0658e2d0a46b4c21fc28bc75f57e1fa92fdca4f41a4312b068260', 'ff6eba9eb55c4ff305ccbc6f755180fbaaf7f1f2285ec52ef15437205f5a55a8');
INSERT INTO public.event VALUES (13, '2026-03-03 09:12:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 1, 'WYT3-BFDJ', '', '{}', '{"channel": "counter", "regime": "labour_code"}', 'ff6eba9eb55c4ff305ccbc6f755180fbaaf7f1f2285ec52ef15437205f5a55a8', '4f9a209f4f4eaae46a488c90f99f0c64ec23dc0768f1e2a9ffe0c9c855cf8585');
INSERT INTO public.event VALUES (14, '2026-03-03 09:19:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 1, 'WYT3-BFDJ Syndicat des vanniers 10', '', '{"acronym": "", "branches": [], "departement": "", "email": "", "founded_on": null, "kind": null, "level": null, "locality": "", "mandate_capacity": "", "mandate_name": "", "mandate_phone": "", "name_fr": "", "phone": "", "po_box": "", "seat": "", "side": null}', '{"acronym": "SYVAN10", "branches": ["TER-PORT"], "departement": "LT-WOU", "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "name_fr": "Syndicat des vanniers 10", "phone": "+237 6 00 19 50 83", "po_box": "5405", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', '4f9a209f4f4eaae46a488c90f99f0c64ec23dc0768f1e2a9ffe0c9c855cf8585', 'd22235e79ebb3b1bd599c19f98111836e4e857eb7c5e059ee094fd750a11abd4');
INSERT INTO public.event VALUES (15, '2026-03-03 09:19:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 1, 'WYT3-BFDJ Syndicat des vanniers 10', '', '{}', '{"name": "NKWENTI Alphonse"}', 'd22235e79ebb3b1bd599c19f98111836e4e857eb7c5e059ee094fd750a11abd4', '0ce0895c1ac15294779942c7d8e41001e919f8dfb6ff04c2abc948e44f0188fa');
INSERT INTO public.event VALUES (16, '2026-03-03 09:20:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 1, 'WYT3-BFDJ Syndicat des vanniers 10', '', '{}', '{"name": "AHMADOU Ang\u00e8le"}', '0ce0895c1ac15294779942c7d8e41001e919f8dfb6ff04c2abc948e44f0188fa', '876e7f02493d4f09c073c671f5ba80a1cd1fc39f8776a01d9e1a3296134b93f7');
INSERT INTO public.event VALUES (17, '2026-03-03 09:21:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 1, 'WYT3-BFDJ Syndicat des vanniers 10', '', '{}', '{"name": "ASONG Comfort"}', '876e7f02493d4f09c073c671f5ba80a1cd1fc39f8776a01d9e1a3296134b93f7', '52154a2f079c69fb6adfbceb103543455657687a12b53690626ed5eb6239cbf7');
INSERT INTO public.event VALUES (18, '2026-03-03 09:21:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 1, 'WYT3-BFDJ Syndicat des vanniers 10', '', '{}', '{"name": "MBELLA Alphonse"}', '52154a2f079c69fb6adfbceb103543455657687a12b53690626ed5eb6239cbf7', 'f8f6115661207d83e083b7fdc44ccd1ef964686cc13fe49e6dd3c752e3c95600');
INSERT INTO public.event VALUES (19, '2026-03-03 09:22:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 1, 'WYT3-BFDJ Syndicat des vanniers 10', '', '{}', '{"name": "EKANE Patrice"}', 'f8f6115661207d83e083b7fdc44ccd1ef964686cc13fe49e6dd3c752e3c95600', '522fe25fc6d07e6d36050c7ded6ea268feea2e00582ac94ddff83c939cc10df0');
INSERT INTO public.event VALUES (20, '2026-03-03 09:22:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 1, 'WYT3-BFDJ Syndicat des vanniers 10', '', '{}', '{"copies": 1, "piece": "application"}', '522fe25fc6d07e6d36050c7ded6ea268feea2e00582ac94ddff83c939cc10df0', 'd19ea0bb1deb2f20d96b93ed59a754c37b09b424e8fe94838678d74993ba0970');
INSERT INTO public.event VALUES (21, '2026-03-03 09:23:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 1, 'WYT3-BFDJ Syndicat des vanniers 10', '', '{}', '{"copies": 2, "piece": "statutes"}', 'd19ea0bb1deb2f20d96b93ed59a754c37b09b424e8fe94838678d74993ba0970', '9ad1d90d2c82dbdbdfce17825d4b60d70f580de4be863a46af57b9b32a165376');
INSERT INTO public.event VALUES (22, '2026-03-03 09:23:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 1, 'WYT3-BFDJ Syndicat des vanniers 10', '', '{}', '{"copies": 1, "piece": "officers_list"}', '9ad1d90d2c82dbdbdfce17825d4b60d70f580de4be863a46af57b9b32a165376', '530d2418b93e1fe9f54531df2a8967a4817d9b9fb08074dca720be6c5a2d4cbc');
INSERT INTO public.event VALUES (23, '2026-03-03 09:12:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 2, 'B6GM-BTB4', '', '{}', '{"channel": "counter", "regime": "labour_code"}', '530d2418b93e1fe9f54531df2a8967a4817d9b9fb08074dca720be6c5a2d4cbc', 'ddfea3307f3267b32b682c10c1894b14a7b43a011d8606dadeac2adbc87cfc30');
INSERT INTO public.event VALUES (42, '2026-03-03 09:23:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 3, 'GM7E-AS7T Syndicat des vanniers 12', '', '{}', '{"copies": 2, "piece": "statutes"}', '5befbbac20f4b63edb90409b34aada2bc698510f0a958d138f126e972aad65b9', '6d36b266627105fd1709bac81c0baba16a128759c66ba4de155d94e39392a5c1');
INSERT INTO public.event VALUES (24, '2026-03-03 09:19:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 2, 'B6GM-BTB4 Syndicat des vanniers 11', '', '{"acronym": "", "branches": [], "departement": "", "email": "", "founded_on": null, "kind": null, "level": null, "locality": "", "mandate_capacity": "", "mandate_name": "", "mandate_phone": "", "name_fr": "", "phone": "", "po_box": "", "seat": "", "side": null}', '{"acronym": "SYVAN11", "branches": ["TER-PORT"], "departement": "LT-WOU", "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "name_fr": "Syndicat des vanniers 11", "phone": "+237 6 00 19 50 83", "po_box": "5405", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', 'ddfea3307f3267b32b682c10c1894b14a7b43a011d8606dadeac2adbc87cfc30', 'e864e43342e8ca318c4d21318ebb3e2efdf29287b3131afb7ddc841479d16070');
INSERT INTO public.event VALUES (25, '2026-03-03 09:19:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 2, 'B6GM-BTB4 Syndicat des vanniers 11', '', '{}', '{"name": "NKWENTI Alphonse"}', 'e864e43342e8ca318c4d21318ebb3e2efdf29287b3131afb7ddc841479d16070', '906479fec5bb38d93523f7e722ab47a87fde6b34def4cd5bd5c282a4bd272641');
INSERT INTO public.event VALUES (26, '2026-03-03 09:20:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 2, 'B6GM-BTB4 Syndicat des vanniers 11', '', '{}', '{"name": "AHMADOU Ang\u00e8le"}', '906479fec5bb38d93523f7e722ab47a87fde6b34def4cd5bd5c282a4bd272641', '1a03d359e4144dc9a6ccfb9aa92146bd3f83f0bec26765c6395a7a76c8394eb2');
INSERT INTO public.event VALUES (27, '2026-03-03 09:21:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 2, 'B6GM-BTB4 Syndicat des vanniers 11', '', '{}', '{"name": "ASONG Comfort"}', '1a03d359e4144dc9a6ccfb9aa92146bd3f83f0bec26765c6395a7a76c8394eb2', 'a25e5b832421f959b134b9a4473f4bf41821058ee1fdc1900869d97c89942a83');
INSERT INTO public.event VALUES (28, '2026-03-03 09:21:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 2, 'B6GM-BTB4 Syndicat des vanniers 11', '', '{}', '{"name": "MBELLA Alphonse"}', 'a25e5b832421f959b134b9a4473f4bf41821058ee1fdc1900869d97c89942a83', '010b10e6831c84be5c0cc12fdf2900006051ee59b7d74eafa9f5b0644cefb63f');
INSERT INTO public.event VALUES (29, '2026-03-03 09:22:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 2, 'B6GM-BTB4 Syndicat des vanniers 11', '', '{}', '{"name": "EKANE Patrice"}', '010b10e6831c84be5c0cc12fdf2900006051ee59b7d74eafa9f5b0644cefb63f', '5304862ea6b376997ff157bef0adb15868b637274b96088566ef8e6bd5116918');
INSERT INTO public.event VALUES (30, '2026-03-03 09:22:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 2, 'B6GM-BTB4 Syndicat des vanniers 11', '', '{}', '{"copies": 1, "piece": "application"}', '5304862ea6b376997ff157bef0adb15868b637274b96088566ef8e6bd5116918', 'fc4025dfe96374150450cd66469184fcb1e7bcd058f3d21f9d2201e8bc06489b');
INSERT INTO public.event VALUES (31, '2026-03-03 09:23:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 2, 'B6GM-BTB4 Syndicat des vanniers 11', '', '{}', '{"copies": 2, "piece": "statutes"}', 'fc4025dfe96374150450cd66469184fcb1e7bcd058f3d21f9d2201e8bc06489b', '161bd92b55a9949640a07ece6c5d158f6c787046999e3675065d988b15c144a3');
INSERT INTO public.event VALUES (32, '2026-03-03 09:23:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 2, 'B6GM-BTB4 Syndicat des vanniers 11', '', '{}', '{"copies": 1, "piece": "officers_list"}', '161bd92b55a9949640a07ece6c5d158f6c787046999e3675065d988b15c144a3', '7ebeeebb7029d471385e1bb66512dbab0b6c87e01a7629caf3c5f6baf1f6cc68');
INSERT INTO public.event VALUES (33, '2026-03-03 09:30:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.submitted', 'dossier', 2, 'REC-2026-0001 Syndicat des vanniers 11', '', '{}', '{"acronym": "SYVAN11", "branch_justification": "", "branches": ["TER-PORT"], "departement": "LT-WOU", "documents": {"application": "1\u00d7", "officers_list": "1\u00d7", "statutes": "2\u00d7"}, "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "members": [], "name_en": "", "name_fr": "Syndicat des vanniers 11", "people": {"10": {"born_on": "1974-05-03", "civic_rights": true, "employer": "Clinique du Moringa", "foreigner": false, "function": null, "identity_document": "CNI 166423868", "name": "EKANE Patrice", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "6": {"born_on": "1970-01-03", "civic_rights": true, "employer": "H\u00f4tel de la Mangue Assise", "foreigner": false, "function": "president", "identity_document": "CNI 330530419", "name": "NKWENTI Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "7": {"born_on": "1971-02-03", "civic_rights": true, "employer": "Laboratoires Citronnelle du Noun", "foreigner": false, "function": "secretary_general", "identity_document": "CNI 549008934", "name": "AHMADOU Ang\u00e8le", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "8": {"born_on": "1972-03-03", "civic_rights": true, "employer": "Travaux Horizon Lat\u00e9rite", "foreigner": false, "function": "treasurer", "identity_document": "CNI 691682483", "name": "ASONG Comfort", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "9": {"born_on": "1973-04-03", "civic_rights": true, "employer": "Coll\u00e8ge priv\u00e9 du Tableau Noir", "foreigner": false, "function": null, "identity_document": "CNI 232931336", "name": "MBELLA Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}}, "phone": "+237 6 00 19 50 83", "po_box": "5405", "receipt": "REC-2026-0001", "regime": "labour_code", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', '7ebeeebb7029d471385e1bb66512dbab0b6c87e01a7629caf3c5f6baf1f6cc68', 'bc5040bdb84e0029e82f01bd543440409d4ca15fe952d142ad4f8e29981efff6');
INSERT INTO public.event VALUES (34, '2026-03-03 09:12:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 3, 'GM7E-AS7T', '', '{}', '{"channel": "counter", "regime": "labour_code"}', 'bc5040bdb84e0029e82f01bd543440409d4ca15fe952d142ad4f8e29981efff6', '664717fc3d6f031fc6a1d82a9988c29556d12db91e222994ed5c6e80dca82849');
INSERT INTO public.event VALUES (35, '2026-03-03 09:19:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 3, 'GM7E-AS7T Syndicat des vanniers 12', '', '{"acronym": "", "branches": [], "departement": "", "email": "", "founded_on": null, "kind": null, "level": null, "locality": "", "mandate_capacity": "", "mandate_name": "", "mandate_phone": "", "name_fr": "", "phone": "", "po_box": "", "seat": "", "side": null}', '{"acronym": "SYVAN12", "branches": ["TER-PORT"], "departement": "LT-WOU", "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "name_fr": "Syndicat des vanniers 12", "phone": "+237 6 00 19 50 83", "po_box": "5405", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', '664717fc3d6f031fc6a1d82a9988c29556d12db91e222994ed5c6e80dca82849', '9dcc5b3bb3030989544b2a4f665909d4e16d79c99ae6fb875ed82e2cb52b0f8f');
INSERT INTO public.event VALUES (36, '2026-03-03 09:19:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 3, 'GM7E-AS7T Syndicat des vanniers 12', '', '{}', '{"name": "NKWENTI Alphonse"}', '9dcc5b3bb3030989544b2a4f665909d4e16d79c99ae6fb875ed82e2cb52b0f8f', 'b9a1e48f93f8b5243838fdb2f7487d8db35d99886e2d1497234b92fe089d67cb');
INSERT INTO public.event VALUES (37, '2026-03-03 09:20:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 3, 'GM7E-AS7T Syndicat des vanniers 12', '', '{}', '{"name": "AHMADOU Ang\u00e8le"}', 'b9a1e48f93f8b5243838fdb2f7487d8db35d99886e2d1497234b92fe089d67cb', 'e92538a843db0b5a51a858a933b6c1f333341c4cd53940239a2e891cceeb0a99');
INSERT INTO public.event VALUES (38, '2026-03-03 09:21:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 3, 'GM7E-AS7T Syndicat des vanniers 12', '', '{}', '{"name": "ASONG Comfort"}', 'e92538a843db0b5a51a858a933b6c1f333341c4cd53940239a2e891cceeb0a99', '6882c073fef09dc4fbca59592447e3ccd4786e810bafbe2a79ded423835a9b80');
INSERT INTO public.event VALUES (39, '2026-03-03 09:21:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 3, 'GM7E-AS7T Syndicat des vanniers 12', '', '{}', '{"name": "MBELLA Alphonse"}', '6882c073fef09dc4fbca59592447e3ccd4786e810bafbe2a79ded423835a9b80', '5c42c6e67807c3f9cb9ad0303ec526d918e900b65024dcfd4f66ba28b9d9c52a');
INSERT INTO public.event VALUES (40, '2026-03-03 09:22:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 3, 'GM7E-AS7T Syndicat des vanniers 12', '', '{}', '{"name": "EKANE Patrice"}', '5c42c6e67807c3f9cb9ad0303ec526d918e900b65024dcfd4f66ba28b9d9c52a', '66ea088f2c65609b51aaf0f6fe1b09e45b983fc9d41c6cc91bba2196799578b1');
INSERT INTO public.event VALUES (41, '2026-03-03 09:22:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 3, 'GM7E-AS7T Syndicat des vanniers 12', '', '{}', '{"copies": 1, "piece": "application"}', '66ea088f2c65609b51aaf0f6fe1b09e45b983fc9d41c6cc91bba2196799578b1', '5befbbac20f4b63edb90409b34aada2bc698510f0a958d138f126e972aad65b9');
INSERT INTO public.event VALUES (43, '2026-03-03 09:23:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 3, 'GM7E-AS7T Syndicat des vanniers 12', '', '{}', '{"copies": 1, "piece": "officers_list"}', '6d36b266627105fd1709bac81c0baba16a128759c66ba4de155d94e39392a5c1', 'b388a4f32f58d4ac9eb7728926d70d1453d9b8315903a3be56be576c4bbcec14');
INSERT INTO public.event VALUES (44, '2026-03-03 09:30:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.submitted', 'dossier', 3, 'REC-2026-0002 Syndicat des vanniers 12', '', '{}', '{"acronym": "SYVAN12", "branch_justification": "", "branches": ["TER-PORT"], "departement": "LT-WOU", "documents": {"application": "1\u00d7", "officers_list": "1\u00d7", "statutes": "2\u00d7"}, "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "members": [], "name_en": "", "name_fr": "Syndicat des vanniers 12", "people": {"11": {"born_on": "1970-01-03", "civic_rights": true, "employer": "H\u00f4tel de la Mangue Assise", "foreigner": false, "function": "president", "identity_document": "CNI 330530419", "name": "NKWENTI Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "12": {"born_on": "1971-02-03", "civic_rights": true, "employer": "Laboratoires Citronnelle du Noun", "foreigner": false, "function": "secretary_general", "identity_document": "CNI 549008934", "name": "AHMADOU Ang\u00e8le", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "13": {"born_on": "1972-03-03", "civic_rights": true, "employer": "Travaux Horizon Lat\u00e9rite", "foreigner": false, "function": "treasurer", "identity_document": "CNI 691682483", "name": "ASONG Comfort", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "14": {"born_on": "1973-04-03", "civic_rights": true, "employer": "Coll\u00e8ge priv\u00e9 du Tableau Noir", "foreigner": false, "function": null, "identity_document": "CNI 232931336", "name": "MBELLA Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "15": {"born_on": "1974-05-03", "civic_rights": true, "employer": "Clinique du Moringa", "foreigner": false, "function": null, "identity_document": "CNI 166423868", "name": "EKANE Patrice", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}}, "phone": "+237 6 00 19 50 83", "po_box": "5405", "receipt": "REC-2026-0002", "regime": "labour_code", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', 'b388a4f32f58d4ac9eb7728926d70d1453d9b8315903a3be56be576c4bbcec14', 'd720c0328fd056a2ee8336bce55f01d540a6de7e6622c282574b5b1af14ace07');
INSERT INTO public.event VALUES (45, '2026-03-03 14:30:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.taken_up', 'dossier', 3, 'REC-2026-0002 Syndicat des vanniers 12', '', '{}', '{"holder": "Bernard Tchoumi"}', 'd720c0328fd056a2ee8336bce55f01d540a6de7e6622c282574b5b1af14ace07', '35cb3db122470b03c569601825575da02e648ca9eb9b07f4cdaff3cca5897b20');
INSERT INTO public.event VALUES (46, '2026-03-03 09:12:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 4, '4C53-Z9HB', '', '{}', '{"channel": "counter", "regime": "labour_code"}', '35cb3db122470b03c569601825575da02e648ca9eb9b07f4cdaff3cca5897b20', '880829d66947806db5b35b69fd3551d75874f53370491c0420922e5f60f33f39');
INSERT INTO public.event VALUES (47, '2026-03-03 09:19:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 4, '4C53-Z9HB Syndicat des vanniers 13', '', '{"acronym": "", "branches": [], "departement": "", "email": "", "founded_on": null, "kind": null, "level": null, "locality": "", "mandate_capacity": "", "mandate_name": "", "mandate_phone": "", "name_fr": "", "phone": "", "po_box": "", "seat": "", "side": null}', '{"acronym": "SYVAN13", "branches": ["TER-PORT"], "departement": "LT-WOU", "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "name_fr": "Syndicat des vanniers 13", "phone": "+237 6 00 19 50 83", "po_box": "5405", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', '880829d66947806db5b35b69fd3551d75874f53370491c0420922e5f60f33f39', '6db0e1513153eccf11545e61ba69c7c1735c59b5193df54b3128f982bd3f684a');
INSERT INTO public.event VALUES (48, '2026-03-03 09:19:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 4, '4C53-Z9HB Syndicat des vanniers 13', '', '{}', '{"name": "NKWENTI Alphonse"}', '6db0e1513153eccf11545e61ba69c7c1735c59b5193df54b3128f982bd3f684a', '17b3c720c0bb3ee4288f19e5bce391e98cf0d76ee8b3a0b6825b0883f2b19f58');
INSERT INTO public.event VALUES (49, '2026-03-03 09:20:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 4, '4C53-Z9HB Syndicat des vanniers 13', '', '{}', '{"name": "AHMADOU Ang\u00e8le"}', '17b3c720c0bb3ee4288f19e5bce391e98cf0d76ee8b3a0b6825b0883f2b19f58', 'c3df66c46c4d36fe4ae0390d17c766d91cd6d2e38603d5c47f2668b9019d5bfc');
INSERT INTO public.event VALUES (50, '2026-03-03 09:21:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 4, '4C53-Z9HB Syndicat des vanniers 13', '', '{}', '{"name": "ASONG Comfort"}', 'c3df66c46c4d36fe4ae0390d17c766d91cd6d2e38603d5c47f2668b9019d5bfc', 'c5ea606253a6e4bda812ec58c69e96f7fc8f4fa21f3420aea4d18043c9432801');
INSERT INTO public.event VALUES (51, '2026-03-03 09:21:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 4, '4C53-Z9HB Syndicat des vanniers 13', '', '{}', '{"name": "MBELLA Alphonse"}', 'c5ea606253a6e4bda812ec58c69e96f7fc8f4fa21f3420aea4d18043c9432801', '53b2e07e719aa9cf010cb3a33004e56282162a4d7c75061a7432de4972350c5d');
INSERT INTO public.event VALUES (52, '2026-03-03 09:22:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 4, '4C53-Z9HB Syndicat des vanniers 13', '', '{}', '{"name": "EKANE Patrice"}', '53b2e07e719aa9cf010cb3a33004e56282162a4d7c75061a7432de4972350c5d', '9c0a8bf5d904263e072a43fc2008c7a56df969de1e8cf5737d5f9d987fe70db9');
INSERT INTO public.event VALUES (53, '2026-03-03 09:22:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 4, '4C53-Z9HB Syndicat des vanniers 13', '', '{}', '{"copies": 1, "piece": "application"}', '9c0a8bf5d904263e072a43fc2008c7a56df969de1e8cf5737d5f9d987fe70db9', 'b02ecc46a0c78aed1a1457db2e44323f934b8d4e3fcbea4b0179353b2d71e683');
INSERT INTO public.event VALUES (54, '2026-03-03 09:23:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 4, '4C53-Z9HB Syndicat des vanniers 13', '', '{}', '{"copies": 2, "piece": "statutes"}', 'b02ecc46a0c78aed1a1457db2e44323f934b8d4e3fcbea4b0179353b2d71e683', 'f536e98000a1cacd5b11df4deb790b59218431834c45beff0a2bab891b728a76');
INSERT INTO public.event VALUES (55, '2026-03-03 09:23:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 4, '4C53-Z9HB Syndicat des vanniers 13', '', '{}', '{"copies": 1, "piece": "officers_list"}', 'f536e98000a1cacd5b11df4deb790b59218431834c45beff0a2bab891b728a76', '9206029ca0515535f7a35b2968a48cd2e89615f07abe8995594d874d61286dee');
INSERT INTO public.event VALUES (56, '2026-03-03 09:30:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.submitted', 'dossier', 4, 'REC-2026-0003 Syndicat des vanniers 13', '', '{}', '{"acronym": "SYVAN13", "branch_justification": "", "branches": ["TER-PORT"], "departement": "LT-WOU", "documents": {"application": "1\u00d7", "officers_list": "1\u00d7", "statutes": "2\u00d7"}, "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "members": [], "name_en": "", "name_fr": "Syndicat des vanniers 13", "people": {"16": {"born_on": "1970-01-03", "civic_rights": true, "employer": "H\u00f4tel de la Mangue Assise", "foreigner": false, "function": "president", "identity_document": "CNI 330530419", "name": "NKWENTI Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "17": {"born_on": "1971-02-03", "civic_rights": true, "employer": "Laboratoires Citronnelle du Noun", "foreigner": false, "function": "secretary_general", "identity_document": "CNI 549008934", "name": "AHMADOU Ang\u00e8le", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "18": {"born_on": "1972-03-03", "civic_rights": true, "employer": "Travaux Horizon Lat\u00e9rite", "foreigner": false, "function": "treasurer", "identity_document": "CNI 691682483", "name": "ASONG Comfort", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "19": {"born_on": "1973-04-03", "civic_rights": true, "employer": "Coll\u00e8ge priv\u00e9 du Tableau Noir", "foreigner": false, "function": null, "identity_document": "CNI 232931336", "name": "MBELLA Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "20": {"born_on": "1974-05-03", "civic_rights": true, "employer": "Clinique du Moringa", "foreigner": false, "function": null, "identity_document": "CNI 166423868", "name": "EKANE Patrice", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}}, "phone": "+237 6 00 19 50 83", "po_box": "5405", "receipt": "REC-2026-0003", "regime": "labour_code", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', '9206029ca0515535f7a35b2968a48cd2e89615f07abe8995594d874d61286dee', 'b04e56687944f4a34a9d194e30cf759e61c2148b711fc359a3e4c2537a861b96');
INSERT INTO public.event VALUES (57, '2026-03-03 14:30:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.taken_up', 'dossier', 4, 'REC-2026-0003 Syndicat des vanniers 13', '', '{}', '{"holder": "Bernard Tchoumi"}', 'b04e56687944f4a34a9d194e30cf759e61c2148b711fc359a3e4c2537a861b96', '756efb7aac5ffe3126f0af9f2a4f08764b6bee7305b553161e54c3171676b8ae');
INSERT INTO public.event VALUES (58, '2026-03-03 14:34:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 4, 'REC-2026-0003 Syndicat des vanniers 13', '', '{"piece": "application", "state": "received"}', '{"piece": "application", "state": "conforming"}', '756efb7aac5ffe3126f0af9f2a4f08764b6bee7305b553161e54c3171676b8ae', '656e2e1eafc2ab170b993022207c9dc75b4885030b617c0598a57de8621283dc');
INSERT INTO public.event VALUES (59, '2026-03-03 14:38:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 4, 'REC-2026-0003 Syndicat des vanniers 13', '', '{"piece": "statutes", "state": "received"}', '{"piece": "statutes", "state": "conforming"}', '656e2e1eafc2ab170b993022207c9dc75b4885030b617c0598a57de8621283dc', 'f0f39d8025a7d5baff3dc0df54aec644187f38fe94ec121695b69cfc6e16afba');
INSERT INTO public.event VALUES (60, '2026-03-03 14:42:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 4, 'REC-2026-0003 Syndicat des vanniers 13', '', '{"piece": "officers_list", "state": "received"}', '{"piece": "officers_list", "state": "conforming"}', 'f0f39d8025a7d5baff3dc0df54aec644187f38fe94ec121695b69cfc6e16afba', '7ed1cfd162f60ebe8412401f5a52fa235754b7ec1a104561d744f54b0fdff262');
INSERT INTO public.event VALUES (61, '2026-03-03 14:44:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 4, 'REC-2026-0003 Syndicat des vanniers 13', '', '{}', '{"clause": "a", "page": "p. 2", "present": true}', '7ed1cfd162f60ebe8412401f5a52fa235754b7ec1a104561d744f54b0fdff262', '1bd46cd5145b6dd7eda51e0acae91de833eba006004df2af8112637e47ce8bac');
INSERT INTO public.event VALUES (62, '2026-03-03 14:46:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 4, 'REC-2026-0003 Syndicat des vanniers 13', '', '{}', '{"clause": "b", "page": "p. 3", "present": true}', '1bd46cd5145b6dd7eda51e0acae91de833eba006004df2af8112637e47ce8bac', 'e5aa61fa440126660527e601a9e0a1955ed92746159a451888129cdb07ba9bc7');
INSERT INTO public.event VALUES (63, '2026-03-03 14:48:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 4, 'REC-2026-0003 Syndicat des vanniers 13', '', '{}', '{"clause": "c", "page": "p. 4", "present": true}', 'e5aa61fa440126660527e601a9e0a1955ed92746159a451888129cdb07ba9bc7', '13f995ea3714a15d1caf704f5de31314905bd1737a6c05016e3ccb80af911fdc');
INSERT INTO public.event VALUES (64, '2026-03-03 14:50:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 4, 'REC-2026-0003 Syndicat des vanniers 13', '', '{}', '{"clause": "d", "page": "p. 5", "present": true}', '13f995ea3714a15d1caf704f5de31314905bd1737a6c05016e3ccb80af911fdc', '7f40d2c77d82a78ce2786f109b084ddb824f58b3bc392be30036d46218dbfa4a');
INSERT INTO public.event VALUES (65, '2026-03-03 14:52:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 4, 'REC-2026-0003 Syndicat des vanniers 13', '', '{}', '{"clause": "e", "page": "p. 6", "present": true}', '7f40d2c77d82a78ce2786f109b084ddb824f58b3bc392be30036d46218dbfa4a', '01eb006a22b5259ab894daff5a5127cdfbe05083c358a1d226c625172596b1fb');
INSERT INTO public.event VALUES (66, '2026-03-03 14:54:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 4, 'REC-2026-0003 Syndicat des vanniers 13', '', '{}', '{"clause": "f", "page": "p. 7", "present": true}', '01eb006a22b5259ab894daff5a5127cdfbe05083c358a1d226c625172596b1fb', '60e0e241cf8a68c3da3c97e1c88d754a8ce56a31868480f00be3d701db254054');
INSERT INTO public.event VALUES (67, '2026-03-03 14:56:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 4, 'REC-2026-0003 Syndicat des vanniers 13', '', '{}', '{"clause": "g", "page": "p. 8", "present": true}', '60e0e241cf8a68c3da3c97e1c88d754a8ce56a31868480f00be3d701db254054', 'ade8ae5088d4eb5a2516e39362c4e1af66d256fe3ed7ab741e58459dc9034c5f');
INSERT INTO public.event VALUES (68, '2026-03-03 14:58:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 4, 'REC-2026-0003 Syndicat des vanniers 13', '', '{}', '{"clause": "h", "page": "p. 9", "present": true}', 'ade8ae5088d4eb5a2516e39362c4e1af66d256fe3ed7ab741e58459dc9034c5f', '70b96ca998dae180532dd2f5a4c70fcdff78af8fe910b5bcee6b6cc52cc381e3');
INSERT INTO public.event VALUES (69, '2026-03-03 15:00:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 4, 'REC-2026-0003 Syndicat des vanniers 13', '', '{}', '{"clause": "i", "page": "p. 10", "present": true}', '70b96ca998dae180532dd2f5a4c70fcdff78af8fe910b5bcee6b6cc52cc381e3', '4bf3e72f1c2125895042856566938ddeea49a6eca739eec4698d6b8457757aa5');
INSERT INTO public.event VALUES (70, '2026-03-03 15:02:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 4, 'REC-2026-0003 Syndicat des vanniers 13', '', '{}', '{"clause": "j", "page": "p. 11", "present": true}', '4bf3e72f1c2125895042856566938ddeea49a6eca739eec4698d6b8457757aa5', '7dfca32ae29c330119b82fce99ea038ae367fecca5bb1131b674c8ce566d770b');
INSERT INTO public.event VALUES (71, '2026-03-03 15:09:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.name_tested', 'dossier', 4, 'REC-2026-0003 Syndicat des vanniers 13', 'Aucune dénomination voisine dans la branche et le département.', '{}', '{"nearest": [], "verdict": "clear"}', '7dfca32ae29c330119b82fce99ea038ae367fecca5bb1131b674c8ce566d770b', '74688f68e3c43cc3609106bed4b01b45e4ff2db00a89e714e3d71ac695a214dd');
INSERT INTO public.event VALUES (72, '2026-03-03 09:12:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 5, '8DXS-GJDP', '', '{}', '{"channel": "counter", "regime": "labour_code"}', '74688f68e3c43cc3609106bed4b01b45e4ff2db00a89e714e3d71ac695a214dd', 'e23b6b2aa236cb35d2a2f739379c3acb0c920b6a0a41f822fbca54c10e5f9f3c');
INSERT INTO public.event VALUES (73, '2026-03-03 09:19:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 5, '8DXS-GJDP Syndicat des vanniers 14', '', '{"acronym": "", "branches": [], "departement": "", "email": "", "founded_on": null, "kind": null, "level": null, "locality": "", "mandate_capacity": "", "mandate_name": "", "mandate_phone": "", "name_fr": "", "phone": "", "po_box": "", "seat": "", "side": null}', '{"acronym": "SYVAN14", "branches": ["TER-PORT"], "departement": "LT-WOU", "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "name_fr": "Syndicat des vanniers 14", "phone": "+237 6 00 19 50 83", "po_box": "5405", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', 'e23b6b2aa236cb35d2a2f739379c3acb0c920b6a0a41f822fbca54c10e5f9f3c', '6e215125318b6b7b56ae5cda1cb414be41e5be0bb7e3c3b02ffdd5d6d378633e');
INSERT INTO public.event VALUES (74, '2026-03-03 09:19:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 5, '8DXS-GJDP Syndicat des vanniers 14', '', '{}', '{"name": "NKWENTI Alphonse"}', '6e215125318b6b7b56ae5cda1cb414be41e5be0bb7e3c3b02ffdd5d6d378633e', 'c4a6a74ff66e3aa93728006ae5e7000bda777137620cadbca9ca168030630a32');
INSERT INTO public.event VALUES (75, '2026-03-03 09:20:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 5, '8DXS-GJDP Syndicat des vanniers 14', '', '{}', '{"name": "AHMADOU Ang\u00e8le"}', 'c4a6a74ff66e3aa93728006ae5e7000bda777137620cadbca9ca168030630a32', 'f6677d9e109eb13327b25f0602c082d5c91554241eb5181430dfe42148dd22ae');
INSERT INTO public.event VALUES (76, '2026-03-03 09:21:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 5, '8DXS-GJDP Syndicat des vanniers 14', '', '{}', '{"name": "ASONG Comfort"}', 'f6677d9e109eb13327b25f0602c082d5c91554241eb5181430dfe42148dd22ae', 'd5443359568985e002a18bde56ed713a8ac0d7deef15dd125ad201f4a1f885b7');
INSERT INTO public.event VALUES (77, '2026-03-03 09:21:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 5, '8DXS-GJDP Syndicat des vanniers 14', '', '{}', '{"name": "MBELLA Alphonse"}', 'd5443359568985e002a18bde56ed713a8ac0d7deef15dd125ad201f4a1f885b7', '408ba1e5f890d8729c694833da24898c1d48f532e8b78bc0a9958a7395b4285a');
INSERT INTO public.event VALUES (78, '2026-03-03 09:22:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 5, '8DXS-GJDP Syndicat des vanniers 14', '', '{}', '{"name": "EKANE Patrice"}', '408ba1e5f890d8729c694833da24898c1d48f532e8b78bc0a9958a7395b4285a', 'df1affad6ef959ed71f6ecb2855a8c68af78f72b93b2bbb4ebcba6d5a233cdbf');
INSERT INTO public.event VALUES (79, '2026-03-03 09:22:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 5, '8DXS-GJDP Syndicat des vanniers 14', '', '{}', '{"copies": 1, "piece": "application"}', 'df1affad6ef959ed71f6ecb2855a8c68af78f72b93b2bbb4ebcba6d5a233cdbf', '9ebfb9f0cb5912866076f3b47aab3ca6cd5e3557eeb476e27e3e2d12a7c8d9d1');
INSERT INTO public.event VALUES (80, '2026-03-03 09:23:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 5, '8DXS-GJDP Syndicat des vanniers 14', '', '{}', '{"copies": 2, "piece": "statutes"}', '9ebfb9f0cb5912866076f3b47aab3ca6cd5e3557eeb476e27e3e2d12a7c8d9d1', '70570cfa34dedbe8d86ade3c6d19b4b7258a04fa0a37fde6971b26421875af45');
INSERT INTO public.event VALUES (81, '2026-03-03 09:23:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 5, '8DXS-GJDP Syndicat des vanniers 14', '', '{}', '{"copies": 1, "piece": "officers_list"}', '70570cfa34dedbe8d86ade3c6d19b4b7258a04fa0a37fde6971b26421875af45', 'd8d46d1691e713321e9c7df3a92552f2c6569e5377b23883dc24f12c11bf830a');
INSERT INTO public.event VALUES (82, '2026-03-03 09:30:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.submitted', 'dossier', 5, 'REC-2026-0004 Syndicat des vanniers 14', '', '{}', '{"acronym": "SYVAN14", "branch_justification": "", "branches": ["TER-PORT"], "departement": "LT-WOU", "documents": {"application": "1\u00d7", "officers_list": "1\u00d7", "statutes": "2\u00d7"}, "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "members": [], "name_en": "", "name_fr": "Syndicat des vanniers 14", "people": {"21": {"born_on": "1970-01-03", "civic_rights": true, "employer": "H\u00f4tel de la Mangue Assise", "foreigner": false, "function": "president", "identity_document": "CNI 330530419", "name": "NKWENTI Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "22": {"born_on": "1971-02-03", "civic_rights": true, "employer": "Laboratoires Citronnelle du Noun", "foreigner": false, "function": "secretary_general", "identity_document": "CNI 549008934", "name": "AHMADOU Ang\u00e8le", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "23": {"born_on": "1972-03-03", "civic_rights": true, "employer": "Travaux Horizon Lat\u00e9rite", "foreigner": false, "function": "treasurer", "identity_document": "CNI 691682483", "name": "ASONG Comfort", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "24": {"born_on": "1973-04-03", "civic_rights": true, "employer": "Coll\u00e8ge priv\u00e9 du Tableau Noir", "foreigner": false, "function": null, "identity_document": "CNI 232931336", "name": "MBELLA Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "25": {"born_on": "1974-05-03", "civic_rights": true, "employer": "Clinique du Moringa", "foreigner": false, "function": null, "identity_document": "CNI 166423868", "name": "EKANE Patrice", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}}, "phone": "+237 6 00 19 50 83", "po_box": "5405", "receipt": "REC-2026-0004", "regime": "labour_code", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', 'd8d46d1691e713321e9c7df3a92552f2c6569e5377b23883dc24f12c11bf830a', 'c9a6a7bd4f23db9af9f7ce196e65cf843f9c24a2283a8ac9961ae9f771072efe');
INSERT INTO public.event VALUES (83, '2026-03-03 14:30:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.taken_up', 'dossier', 5, 'REC-2026-0004 Syndicat des vanniers 14', '', '{}', '{"holder": "Bernard Tchoumi"}', 'c9a6a7bd4f23db9af9f7ce196e65cf843f9c24a2283a8ac9961ae9f771072efe', '57bbea88f0f0e580eac985fcc4962663125e4c5eed275914e033d20a021ae8cb');
INSERT INTO public.event VALUES (84, '2026-03-03 14:34:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 5, 'REC-2026-0004 Syndicat des vanniers 14', '', '{"piece": "application", "state": "received"}', '{"piece": "application", "state": "conforming"}', '57bbea88f0f0e580eac985fcc4962663125e4c5eed275914e033d20a021ae8cb', 'd1c0563b9bc7db67a538c9fd1caac7eb6326c3ee63c8ab1819e75d84952ff1f6');
INSERT INTO public.event VALUES (85, '2026-03-03 14:38:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 5, 'REC-2026-0004 Syndicat des vanniers 14', '', '{"piece": "statutes", "state": "received"}', '{"piece": "statutes", "state": "conforming"}', 'd1c0563b9bc7db67a538c9fd1caac7eb6326c3ee63c8ab1819e75d84952ff1f6', '60e71d7b38744c961ccbc85f3e2fc3881a27d60a06b07e3c0df37c2daddbe0b9');
INSERT INTO public.event VALUES (86, '2026-03-03 14:42:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 5, 'REC-2026-0004 Syndicat des vanniers 14', '', '{"piece": "officers_list", "state": "received"}', '{"piece": "officers_list", "state": "conforming"}', '60e71d7b38744c961ccbc85f3e2fc3881a27d60a06b07e3c0df37c2daddbe0b9', 'f6d662fbbff4fc45d7ab6974723d3bb1ea9721731fe99984067c518c4a447ced');
INSERT INTO public.event VALUES (87, '2026-03-03 14:44:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 5, 'REC-2026-0004 Syndicat des vanniers 14', '', '{}', '{"clause": "a", "page": "p. 2", "present": true}', 'f6d662fbbff4fc45d7ab6974723d3bb1ea9721731fe99984067c518c4a447ced', '8afaba168529fa1d51d883803c14ea12db697ea6dde54a2b22bee4b0f3f8cbc5');
INSERT INTO public.event VALUES (88, '2026-03-03 14:46:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 5, 'REC-2026-0004 Syndicat des vanniers 14', '', '{}', '{"clause": "b", "page": "p. 3", "present": true}', '8afaba168529fa1d51d883803c14ea12db697ea6dde54a2b22bee4b0f3f8cbc5', '8350a67c26ae79b66dbb02d7a9addfbca83de7c5407b4cfdc5f19257ea5ad39e');
INSERT INTO public.event VALUES (89, '2026-03-03 14:48:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 5, 'REC-2026-0004 Syndicat des vanniers 14', '', '{}', '{"clause": "c", "page": "p. 4", "present": true}', '8350a67c26ae79b66dbb02d7a9addfbca83de7c5407b4cfdc5f19257ea5ad39e', '4c2128f19453dffadff41ea0a6050c3182738636f11ff046b3850246fba05dcf');
INSERT INTO public.event VALUES (90, '2026-03-03 14:50:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 5, 'REC-2026-0004 Syndicat des vanniers 14', '', '{}', '{"clause": "d", "page": "p. 5", "present": true}', '4c2128f19453dffadff41ea0a6050c3182738636f11ff046b3850246fba05dcf', '1af48bdaf3558e9b87f1391f0e766872b04f0961b6de2f781219f5f4b2b588d7');
INSERT INTO public.event VALUES (91, '2026-03-03 14:52:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 5, 'REC-2026-0004 Syndicat des vanniers 14', '', '{}', '{"clause": "e", "page": "p. 6", "present": true}', '1af48bdaf3558e9b87f1391f0e766872b04f0961b6de2f781219f5f4b2b588d7', '1800d0744e7c96ff6223f43129ec1d399b02747ce3f1c93589c439218f725be4');
INSERT INTO public.event VALUES (92, '2026-03-03 14:54:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 5, 'REC-2026-0004 Syndicat des vanniers 14', '', '{}', '{"clause": "f", "page": "", "present": false}', '1800d0744e7c96ff6223f43129ec1d399b02747ce3f1c93589c439218f725be4', 'c413de2e44fb36f186597ceb9aa2242401f44384083d23d4324275d30560e255');
INSERT INTO public.event VALUES (93, '2026-03-03 14:56:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 5, 'REC-2026-0004 Syndicat des vanniers 14', '', '{}', '{"clause": "g", "page": "p. 8", "present": true}', 'c413de2e44fb36f186597ceb9aa2242401f44384083d23d4324275d30560e255', '1ecaa631f9ad605a0cf69dcae24f6756b0e2e1f013afe35d54cdaa8502b72b35');
INSERT INTO public.event VALUES (94, '2026-03-03 14:58:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 5, 'REC-2026-0004 Syndicat des vanniers 14', '', '{}', '{"clause": "h", "page": "p. 9", "present": true}', '1ecaa631f9ad605a0cf69dcae24f6756b0e2e1f013afe35d54cdaa8502b72b35', '2d1582bf87684e188466b97fc23c9a14c88bff54bdbe0b0673dec6324b758363');
INSERT INTO public.event VALUES (95, '2026-03-03 15:00:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 5, 'REC-2026-0004 Syndicat des vanniers 14', '', '{}', '{"clause": "i", "page": "p. 10", "present": true}', '2d1582bf87684e188466b97fc23c9a14c88bff54bdbe0b0673dec6324b758363', '14484c74cb48f7161b5766e9f66abf1e416bd98aa9aa53ce548cb9ceae4de19b');
INSERT INTO public.event VALUES (96, '2026-03-03 15:02:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 5, 'REC-2026-0004 Syndicat des vanniers 14', '', '{}', '{"clause": "j", "page": "p. 11", "present": true}', '14484c74cb48f7161b5766e9f66abf1e416bd98aa9aa53ce548cb9ceae4de19b', '57c1e447a5552835f69bef07c76bc4c59fac37192b315ee98a47bf1c6072ce99');
INSERT INTO public.event VALUES (97, '2026-03-03 15:09:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.name_tested', 'dossier', 5, 'REC-2026-0004 Syndicat des vanniers 14', 'Aucune dénomination voisine dans la branche et le département.', '{}', '{"nearest": [], "verdict": "clear"}', '57c1e447a5552835f69bef07c76bc4c59fac37192b315ee98a47bf1c6072ce99', 'b4f9a40d2ae6e2977b724494e4d469faeb41299dce46184f430c1ccde6683483');
INSERT INTO public.event VALUES (98, '2026-03-03 15:16:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.observations_gathered', 'dossier', 5, 'REC-2026-0004 Syndicat des vanniers 14', '', '{}', '{"count": 9}', 'b4f9a40d2ae6e2977b724494e4d469faeb41299dce46184f430c1ccde6683483', 'ae273d4df30929bda499c3a77429c19e41b4bc213132e3d705bca4974da97e1f');
INSERT INTO public.event VALUES (99, '2026-03-03 15:23:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.observations_ready', 'dossier', 5, 'REC-2026-0004 Syndicat des vanniers 14', '', '{}', '{}', 'ae273d4df30929bda499c3a77429c19e41b4bc213132e3d705bca4974da97e1f', 'bc9e3503f2c4bf44e564583f2d7f5323612f7ec04ccca96e06338b001b9010bd');
INSERT INTO public.event VALUES (115, '2026-03-03 14:42:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 6, 'REC-2026-0005 Syndicat des vanniers 15', '', '{"piece": "officers_list", "state": "received"}', '{"piece": "officers_list", "state": "conforming"}', '24d5d984f6a56fdbd392ef78dd96b8ad25261a7f7146d1e0b49501c6fa9d57ec', '924aaeb6bfce138e40eb852453041e2dc34350e8c0437412c67d8506d4b0bfb0');
INSERT INTO public.event VALUES (100, '2026-03-03 17:23:50+00', 4, 'Jean-Paul Essomba', 'head', 'dossier.returned', 'dossier', 5, 'REC-2026-0004 Syndicat des vanniers 14', '', '{}', '{"letter": "LET-2026-0001", "observations": ["Pi\u00e8ce \u00e0 produire\u00a0: Proc\u00e8s-verbal de l\u2019assembl\u00e9e constitutive.\nPiece to be produced: Minutes of the constituent assembly.", "Pi\u00e8ce \u00e0 produire\u00a0: Liste des fondateurs.\nPiece to be produced: List of founders.", "Pi\u00e8ce \u00e0 produire\u00a0: Liste des membres.\nPiece to be produced: List of members.", "Pi\u00e8ce \u00e0 produire\u00a0: Extraits de casier judiciaire (bulletin n\u00b0\u00a03).\nPiece to be produced: Criminal record certificates (bulletin n\u00b0 3).", "Pi\u00e8ce \u00e0 produire\u00a0: Certificats d\u2019immatriculation \u00e0 la CNPS.\nPiece to be produced: CNPS registration certificates.", "Pi\u00e8ce \u00e0 produire\u00a0: Attestations d\u2019employeur de la CNPS.\nPiece to be produced: CNPS employer attestations.", "Pi\u00e8ce \u00e0 produire\u00a0: Copies des pi\u00e8ces d\u2019identit\u00e9.\nPiece to be produced: Copies of identity documents.", "Pi\u00e8ce \u00e0 produire\u00a0: Plan de localisation du si\u00e8ge.\nPiece to be produced: Location plan of the seat.", "Les statuts doivent contenir la clause de l\u2019art.\u00a015(f)\u00a0: Interdiction d\u2019\u00e9lire une personne ne sachant ni lire ni \u00e9crire le fran\u00e7ais ou l\u2019anglais.\nThe statutes must contain the clause of art. 15(f): Ban on electing a person unable to read and write English or French."]}', 'bc9e3503f2c4bf44e564583f2d7f5323612f7ec04ccca96e06338b001b9010bd', '52f412c522d4092057afc61f0de3f6cea42d1facde6e9138538877dbaef6e1d1');
INSERT INTO public.event VALUES (101, '2026-03-03 09:12:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 6, 'SEAZ-5ZSK', '', '{}', '{"channel": "counter", "regime": "labour_code"}', '52f412c522d4092057afc61f0de3f6cea42d1facde6e9138538877dbaef6e1d1', '75f1b7ce5f34024303f7c76f801326fe6d93f97602801bf5b316c705777a9b70');
INSERT INTO public.event VALUES (102, '2026-03-03 09:19:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 6, 'SEAZ-5ZSK Syndicat des vanniers 15', '', '{"acronym": "", "branches": [], "departement": "", "email": "", "founded_on": null, "kind": null, "level": null, "locality": "", "mandate_capacity": "", "mandate_name": "", "mandate_phone": "", "name_fr": "", "phone": "", "po_box": "", "seat": "", "side": null}', '{"acronym": "SYVAN15", "branches": ["TER-PORT"], "departement": "LT-WOU", "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "name_fr": "Syndicat des vanniers 15", "phone": "+237 6 00 19 50 83", "po_box": "5405", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', '75f1b7ce5f34024303f7c76f801326fe6d93f97602801bf5b316c705777a9b70', 'be68ff40b5a79e0d046c7f50915f7d5bbb1a2926e7640ad4095c565be2fb8460');
INSERT INTO public.event VALUES (103, '2026-03-03 09:19:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 6, 'SEAZ-5ZSK Syndicat des vanniers 15', '', '{}', '{"name": "NKWENTI Alphonse"}', 'be68ff40b5a79e0d046c7f50915f7d5bbb1a2926e7640ad4095c565be2fb8460', 'c7ddf2dcf589ec09a4fbb6e83f7c5ec67659ebe9a8dcd8de1c73a992bb51d038');
INSERT INTO public.event VALUES (104, '2026-03-03 09:20:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 6, 'SEAZ-5ZSK Syndicat des vanniers 15', '', '{}', '{"name": "AHMADOU Ang\u00e8le"}', 'c7ddf2dcf589ec09a4fbb6e83f7c5ec67659ebe9a8dcd8de1c73a992bb51d038', 'f3c398519526920bdb31a08d39fe91f05da6f5b75e39df1b1bcc842f83e2ec6f');
INSERT INTO public.event VALUES (105, '2026-03-03 09:21:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 6, 'SEAZ-5ZSK Syndicat des vanniers 15', '', '{}', '{"name": "ASONG Comfort"}', 'f3c398519526920bdb31a08d39fe91f05da6f5b75e39df1b1bcc842f83e2ec6f', '99133d7abb1c34e605a5e18b33499bbc0a0860e7753e7b93b2d6634e028187b7');
INSERT INTO public.event VALUES (106, '2026-03-03 09:21:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 6, 'SEAZ-5ZSK Syndicat des vanniers 15', '', '{}', '{"name": "MBELLA Alphonse"}', '99133d7abb1c34e605a5e18b33499bbc0a0860e7753e7b93b2d6634e028187b7', '5782ac4c5f2e8b8294c460218691c8cdef13123eae08b5d0dd3ec05cd0dcae1f');
INSERT INTO public.event VALUES (107, '2026-03-03 09:22:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 6, 'SEAZ-5ZSK Syndicat des vanniers 15', '', '{}', '{"name": "EKANE Patrice"}', '5782ac4c5f2e8b8294c460218691c8cdef13123eae08b5d0dd3ec05cd0dcae1f', '1573dbe9aec70ee1716f4679d5311a40cc81e2984b5465252870500a245ec927');
INSERT INTO public.event VALUES (108, '2026-03-03 09:22:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 6, 'SEAZ-5ZSK Syndicat des vanniers 15', '', '{}', '{"copies": 1, "piece": "application"}', '1573dbe9aec70ee1716f4679d5311a40cc81e2984b5465252870500a245ec927', 'bab808c287e9e8e5d735b3e59e7551e0ea2c021e7356bcf2cc8c483dbdd0480f');
INSERT INTO public.event VALUES (109, '2026-03-03 09:23:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 6, 'SEAZ-5ZSK Syndicat des vanniers 15', '', '{}', '{"copies": 2, "piece": "statutes"}', 'bab808c287e9e8e5d735b3e59e7551e0ea2c021e7356bcf2cc8c483dbdd0480f', '3b512869fb10685f4e900851a21390ad2545e93b03d4030e16ef9c7d183f8338');
INSERT INTO public.event VALUES (110, '2026-03-03 09:23:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 6, 'SEAZ-5ZSK Syndicat des vanniers 15', '', '{}', '{"copies": 1, "piece": "officers_list"}', '3b512869fb10685f4e900851a21390ad2545e93b03d4030e16ef9c7d183f8338', '88d86fa85db343feeb86f1c19fa66c3684878b35b721e0cf320c9ebf0002302d');
INSERT INTO public.event VALUES (111, '2026-03-03 09:30:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.submitted', 'dossier', 6, 'REC-2026-0005 Syndicat des vanniers 15', '', '{}', '{"acronym": "SYVAN15", "branch_justification": "", "branches": ["TER-PORT"], "departement": "LT-WOU", "documents": {"application": "1\u00d7", "officers_list": "1\u00d7", "statutes": "2\u00d7"}, "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "members": [], "name_en": "", "name_fr": "Syndicat des vanniers 15", "people": {"26": {"born_on": "1970-01-03", "civic_rights": true, "employer": "H\u00f4tel de la Mangue Assise", "foreigner": false, "function": "president", "identity_document": "CNI 330530419", "name": "NKWENTI Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "27": {"born_on": "1971-02-03", "civic_rights": true, "employer": "Laboratoires Citronnelle du Noun", "foreigner": false, "function": "secretary_general", "identity_document": "CNI 549008934", "name": "AHMADOU Ang\u00e8le", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "28": {"born_on": "1972-03-03", "civic_rights": true, "employer": "Travaux Horizon Lat\u00e9rite", "foreigner": false, "function": "treasurer", "identity_document": "CNI 691682483", "name": "ASONG Comfort", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "29": {"born_on": "1973-04-03", "civic_rights": true, "employer": "Coll\u00e8ge priv\u00e9 du Tableau Noir", "foreigner": false, "function": null, "identity_document": "CNI 232931336", "name": "MBELLA Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "30": {"born_on": "1974-05-03", "civic_rights": true, "employer": "Clinique du Moringa", "foreigner": false, "function": null, "identity_document": "CNI 166423868", "name": "EKANE Patrice", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}}, "phone": "+237 6 00 19 50 83", "po_box": "5405", "receipt": "REC-2026-0005", "regime": "labour_code", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', '88d86fa85db343feeb86f1c19fa66c3684878b35b721e0cf320c9ebf0002302d', '816ec42323bafb3ca007ec4868ddc63bea587e9f0c5360c6e6fd19fd02ee2021');
INSERT INTO public.event VALUES (112, '2026-03-03 14:30:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.taken_up', 'dossier', 6, 'REC-2026-0005 Syndicat des vanniers 15', '', '{}', '{"holder": "Bernard Tchoumi"}', '816ec42323bafb3ca007ec4868ddc63bea587e9f0c5360c6e6fd19fd02ee2021', '3b2afe54a31c592cb802ea89c4a11a7110904d436b6cbe97350998b9d687cad2');
INSERT INTO public.event VALUES (113, '2026-03-03 14:34:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 6, 'REC-2026-0005 Syndicat des vanniers 15', '', '{"piece": "application", "state": "received"}', '{"piece": "application", "state": "conforming"}', '3b2afe54a31c592cb802ea89c4a11a7110904d436b6cbe97350998b9d687cad2', 'd28d6b0a31977abdf32e1c69cac31092a485479c1a6c7efcf23e7a9099bc1a7f');
INSERT INTO public.event VALUES (114, '2026-03-03 14:38:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 6, 'REC-2026-0005 Syndicat des vanniers 15', '', '{"piece": "statutes", "state": "received"}', '{"piece": "statutes", "state": "conforming"}', 'd28d6b0a31977abdf32e1c69cac31092a485479c1a6c7efcf23e7a9099bc1a7f', '24d5d984f6a56fdbd392ef78dd96b8ad25261a7f7146d1e0b49501c6fa9d57ec');
INSERT INTO public.event VALUES (116, '2026-03-03 14:44:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 6, 'REC-2026-0005 Syndicat des vanniers 15', '', '{}', '{"clause": "a", "page": "p. 2", "present": true}', '924aaeb6bfce138e40eb852453041e2dc34350e8c0437412c67d8506d4b0bfb0', '198f5488a4818d947c4ed0bc241752c6f22274d9400764a47657efc6768b858d');
INSERT INTO public.event VALUES (117, '2026-03-03 14:46:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 6, 'REC-2026-0005 Syndicat des vanniers 15', '', '{}', '{"clause": "b", "page": "p. 3", "present": true}', '198f5488a4818d947c4ed0bc241752c6f22274d9400764a47657efc6768b858d', '2be08b5fc86ddb68fb16b461e9293293f1539d5fcc834e24c9b6f022c71db761');
INSERT INTO public.event VALUES (118, '2026-03-03 14:48:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 6, 'REC-2026-0005 Syndicat des vanniers 15', '', '{}', '{"clause": "c", "page": "p. 4", "present": true}', '2be08b5fc86ddb68fb16b461e9293293f1539d5fcc834e24c9b6f022c71db761', 'c79b1367c7be128bc29baf34a38cec916240e3ac71e5d8f8ab4ff5228a811f96');
INSERT INTO public.event VALUES (119, '2026-03-03 14:50:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 6, 'REC-2026-0005 Syndicat des vanniers 15', '', '{}', '{"clause": "d", "page": "p. 5", "present": true}', 'c79b1367c7be128bc29baf34a38cec916240e3ac71e5d8f8ab4ff5228a811f96', '96dbb11acd8924df321182d7f57d1c2f25af18d2f13ab0e593a8ea9d16bc8621');
INSERT INTO public.event VALUES (120, '2026-03-03 14:52:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 6, 'REC-2026-0005 Syndicat des vanniers 15', '', '{}', '{"clause": "e", "page": "p. 6", "present": true}', '96dbb11acd8924df321182d7f57d1c2f25af18d2f13ab0e593a8ea9d16bc8621', '35d72c7c9cdd92520ea46b9610fd8bc2a35b74d0a872adaeeabf93323350de2c');
INSERT INTO public.event VALUES (121, '2026-03-03 14:54:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 6, 'REC-2026-0005 Syndicat des vanniers 15', '', '{}', '{"clause": "f", "page": "", "present": false}', '35d72c7c9cdd92520ea46b9610fd8bc2a35b74d0a872adaeeabf93323350de2c', '50d44549eef3bc029f39449dfc0b0f289e7848e4d38433a1d92f407ad00e5382');
INSERT INTO public.event VALUES (122, '2026-03-03 14:56:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 6, 'REC-2026-0005 Syndicat des vanniers 15', '', '{}', '{"clause": "g", "page": "p. 8", "present": true}', '50d44549eef3bc029f39449dfc0b0f289e7848e4d38433a1d92f407ad00e5382', '0bf6dc706ebec3a834adcd71de89226133486405c6db211c161787df5ece200f');
INSERT INTO public.event VALUES (123, '2026-03-03 14:58:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 6, 'REC-2026-0005 Syndicat des vanniers 15', '', '{}', '{"clause": "h", "page": "p. 9", "present": true}', '0bf6dc706ebec3a834adcd71de89226133486405c6db211c161787df5ece200f', 'c0ec4f47e13a31dc1408fb005db03db91f297878cd6a472f0d3203061ccf5483');
INSERT INTO public.event VALUES (124, '2026-03-03 15:00:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 6, 'REC-2026-0005 Syndicat des vanniers 15', '', '{}', '{"clause": "i", "page": "p. 10", "present": true}', 'c0ec4f47e13a31dc1408fb005db03db91f297878cd6a472f0d3203061ccf5483', 'cbd7ff808d09986bac9de0488d7bc86c74ef2cba13c3d6f266e8ed584eb62f13');
INSERT INTO public.event VALUES (125, '2026-03-03 15:02:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 6, 'REC-2026-0005 Syndicat des vanniers 15', '', '{}', '{"clause": "j", "page": "p. 11", "present": true}', 'cbd7ff808d09986bac9de0488d7bc86c74ef2cba13c3d6f266e8ed584eb62f13', '7f6189f6a616a56a7f396fadf7b4945de2f12ae53da4050acfd956eb7a2190e3');
INSERT INTO public.event VALUES (126, '2026-03-03 15:09:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.name_tested', 'dossier', 6, 'REC-2026-0005 Syndicat des vanniers 15', 'Aucune dénomination voisine dans la branche et le département.', '{}', '{"nearest": [], "verdict": "clear"}', '7f6189f6a616a56a7f396fadf7b4945de2f12ae53da4050acfd956eb7a2190e3', '6796200dcdfccbf7969672cb4c8d2411e70209e0139c8c90976c75d6364839a5');
INSERT INTO public.event VALUES (127, '2026-03-03 15:16:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.observations_gathered', 'dossier', 6, 'REC-2026-0005 Syndicat des vanniers 15', '', '{}', '{"count": 9}', '6796200dcdfccbf7969672cb4c8d2411e70209e0139c8c90976c75d6364839a5', 'b4114ef950709bda530e7e4ccd11fcfad670a2ba42dd88252e495dd74317e8f7');
INSERT INTO public.event VALUES (128, '2026-03-03 15:23:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.observations_ready', 'dossier', 6, 'REC-2026-0005 Syndicat des vanniers 15', '', '{}', '{}', 'b4114ef950709bda530e7e4ccd11fcfad670a2ba42dd88252e495dd74317e8f7', 'aff6eb2ee030cb9bfc5b316c55913ebfa84e6fe61c2a1b60c46b41b3ad56a66d');
INSERT INTO public.event VALUES (129, '2026-03-03 17:23:50+00', 4, 'Jean-Paul Essomba', 'head', 'dossier.returned', 'dossier', 6, 'REC-2026-0005 Syndicat des vanniers 15', '', '{}', '{"letter": "LET-2026-0002", "observations": ["Pi\u00e8ce \u00e0 produire\u00a0: Proc\u00e8s-verbal de l\u2019assembl\u00e9e constitutive.\nPiece to be produced: Minutes of the constituent assembly.", "Pi\u00e8ce \u00e0 produire\u00a0: Liste des fondateurs.\nPiece to be produced: List of founders.", "Pi\u00e8ce \u00e0 produire\u00a0: Liste des membres.\nPiece to be produced: List of members.", "Pi\u00e8ce \u00e0 produire\u00a0: Extraits de casier judiciaire (bulletin n\u00b0\u00a03).\nPiece to be produced: Criminal record certificates (bulletin n\u00b0 3).", "Pi\u00e8ce \u00e0 produire\u00a0: Certificats d\u2019immatriculation \u00e0 la CNPS.\nPiece to be produced: CNPS registration certificates.", "Pi\u00e8ce \u00e0 produire\u00a0: Attestations d\u2019employeur de la CNPS.\nPiece to be produced: CNPS employer attestations.", "Pi\u00e8ce \u00e0 produire\u00a0: Copies des pi\u00e8ces d\u2019identit\u00e9.\nPiece to be produced: Copies of identity documents.", "Pi\u00e8ce \u00e0 produire\u00a0: Plan de localisation du si\u00e8ge.\nPiece to be produced: Location plan of the seat.", "Les statuts doivent contenir la clause de l\u2019art.\u00a015(f)\u00a0: Interdiction d\u2019\u00e9lire une personne ne sachant ni lire ni \u00e9crire le fran\u00e7ais ou l\u2019anglais.\nThe statutes must contain the clause of art. 15(f): Ban on electing a person unable to read and write English or French."]}', 'aff6eb2ee030cb9bfc5b316c55913ebfa84e6fe61c2a1b60c46b41b3ad56a66d', '06c00449d54cb34fbd41dcbb2b3a02f45c39009ec1670cf2323aea6996c65e8a');
INSERT INTO public.event VALUES (130, '2026-03-09 17:30:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.resubmitted', 'dossier', 6, 'REC-2026-0005 Syndicat des vanniers 15', '', '{"acronym": "SYVAN15", "branch_justification": "", "branches": ["TER-PORT"], "departement": "LT-WOU", "documents": {"application": "1\u00d7", "officers_list": "1\u00d7", "statutes": "2\u00d7"}, "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "members": [], "name_en": "", "name_fr": "Syndicat des vanniers 15", "people": {"26": {"born_on": "1970-01-03", "civic_rights": true, "employer": "H\u00f4tel de la Mangue Assise", "foreigner": false, "function": "president", "identity_document": "CNI 330530419", "name": "NKWENTI Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "27": {"born_on": "1971-02-03", "civic_rights": true, "employer": "Laboratoires Citronnelle du Noun", "foreigner": false, "function": "secretary_general", "identity_document": "CNI 549008934", "name": "AHMADOU Ang\u00e8le", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "28": {"born_on": "1972-03-03", "civic_rights": true, "employer": "Travaux Horizon Lat\u00e9rite", "foreigner": false, "function": "treasurer", "identity_document": "CNI 691682483", "name": "ASONG Comfort", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "29": {"born_on": "1973-04-03", "civic_rights": true, "employer": "Coll\u00e8ge priv\u00e9 du Tableau Noir", "foreigner": false, "function": null, "identity_document": "CNI 232931336", "name": "MBELLA Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "30": {"born_on": "1974-05-03", "civic_rights": true, "employer": "Clinique du Moringa", "foreigner": false, "function": null, "identity_document": "CNI 166423868", "name": "EKANE Patrice", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}}, "phone": "+237 6 00 19 50 83", "po_box": "5405", "regime": "labour_code", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', '{"acronym": "SYVAN15", "branch_justification": "", "branches": ["TER-PORT"], "departement": "LT-WOU", "documents": {"application": "1\u00d7", "officers_list": "1\u00d7", "statutes": "2\u00d7"}, "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "members": [], "name_en": "", "name_fr": "Syndicat des vanniers 15", "people": {"26": {"born_on": "1970-01-03", "civic_rights": true, "employer": "H\u00f4tel de la Mangue Assise", "foreigner": false, "function": "president", "identity_document": "CNI 330530419", "name": "NKWENTI Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "27": {"born_on": "1971-02-03", "civic_rights": true, "employer": "Laboratoires Citronnelle du Noun", "foreigner": false, "function": "secretary_general", "identity_document": "CNI 549008934", "name": "AHMADOU Ang\u00e8le", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "28": {"born_on": "1972-03-03", "civic_rights": true, "employer": "Travaux Horizon Lat\u00e9rite", "foreigner": false, "function": "treasurer", "identity_document": "CNI 691682483", "name": "ASONG Comfort", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "29": {"born_on": "1973-04-03", "civic_rights": true, "employer": "Coll\u00e8ge priv\u00e9 du Tableau Noir", "foreigner": false, "function": null, "identity_document": "CNI 232931336", "name": "MBELLA Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "30": {"born_on": "1974-05-03", "civic_rights": true, "employer": "Clinique du Moringa", "foreigner": false, "function": null, "identity_document": "CNI 166423868", "name": "EKANE Patrice", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}}, "phone": "+237 6 00 19 50 83", "po_box": "5405", "regime": "labour_code", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', '06c00449d54cb34fbd41dcbb2b3a02f45c39009ec1670cf2323aea6996c65e8a', '85202fc21ec88815a21a81dfa9b1633100061ef99af9896adcb57d2e630e7d2a');
INSERT INTO public.event VALUES (131, '2026-03-03 09:12:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 7, 'EVWY-K3DJ', '', '{}', '{"channel": "counter", "regime": "labour_code"}', '85202fc21ec88815a21a81dfa9b1633100061ef99af9896adcb57d2e630e7d2a', '0db5aaa4d3a9416f117011d160d214b969ed2c46fee97e288b43bd2803f50517');
INSERT INTO public.event VALUES (151, '2026-03-03 14:54:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 7, 'REC-2026-0006 Syndicat des vanniers 16', '', '{}', '{"clause": "f", "page": "p. 7", "present": true}', 'cc8b6b8d43c2b4c68c0b890c870b76e60de7480a5441c344ebbfc062bc2f2387', '35b224113985d87ecbdb7199a27992004c1bc8ed5b504120ee316ff56ad6da75');
INSERT INTO public.event VALUES (132, '2026-03-03 09:19:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 7, 'EVWY-K3DJ Syndicat des vanniers 16', '', '{"acronym": "", "branches": [], "departement": "", "email": "", "founded_on": null, "kind": null, "level": null, "locality": "", "mandate_capacity": "", "mandate_name": "", "mandate_phone": "", "name_fr": "", "phone": "", "po_box": "", "seat": "", "side": null}', '{"acronym": "SYVAN16", "branches": ["TER-PORT"], "departement": "LT-WOU", "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "name_fr": "Syndicat des vanniers 16", "phone": "+237 6 00 19 50 83", "po_box": "5405", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', '0db5aaa4d3a9416f117011d160d214b969ed2c46fee97e288b43bd2803f50517', 'a3e8a1f464f2baf30ba980c8fb5541c7b543195b83dc1b1aaeee6ab01393f62d');
INSERT INTO public.event VALUES (133, '2026-03-03 09:19:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 7, 'EVWY-K3DJ Syndicat des vanniers 16', '', '{}', '{"name": "NKWENTI Alphonse"}', 'a3e8a1f464f2baf30ba980c8fb5541c7b543195b83dc1b1aaeee6ab01393f62d', 'd6f2e29841b8a44965b010f4b076a61adefbced4ab7f8d8244b30ea8b36b4478');
INSERT INTO public.event VALUES (134, '2026-03-03 09:20:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 7, 'EVWY-K3DJ Syndicat des vanniers 16', '', '{}', '{"name": "AHMADOU Ang\u00e8le"}', 'd6f2e29841b8a44965b010f4b076a61adefbced4ab7f8d8244b30ea8b36b4478', 'c8acdd534742cb1d3470d58f76908e5f1386dcb2ee055ec251affda830d50192');
INSERT INTO public.event VALUES (135, '2026-03-03 09:21:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 7, 'EVWY-K3DJ Syndicat des vanniers 16', '', '{}', '{"name": "ASONG Comfort"}', 'c8acdd534742cb1d3470d58f76908e5f1386dcb2ee055ec251affda830d50192', '907de7a7a7a81fb62e31cafd3b1925af5f4080be6a94959cca997fc6702d131f');
INSERT INTO public.event VALUES (136, '2026-03-03 09:21:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 7, 'EVWY-K3DJ Syndicat des vanniers 16', '', '{}', '{"name": "MBELLA Alphonse"}', '907de7a7a7a81fb62e31cafd3b1925af5f4080be6a94959cca997fc6702d131f', 'ab207f739b476f68a5da210aa98d8b787e358f50f4529fa8dd56c91bdea34a6c');
INSERT INTO public.event VALUES (137, '2026-03-03 09:22:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 7, 'EVWY-K3DJ Syndicat des vanniers 16', '', '{}', '{"name": "EKANE Patrice"}', 'ab207f739b476f68a5da210aa98d8b787e358f50f4529fa8dd56c91bdea34a6c', '62a224bbb7dab9a2e9b64a70cbdd9f9c837f7470748579aabfc69309b760aa54');
INSERT INTO public.event VALUES (138, '2026-03-03 09:22:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 7, 'EVWY-K3DJ Syndicat des vanniers 16', '', '{}', '{"copies": 1, "piece": "application"}', '62a224bbb7dab9a2e9b64a70cbdd9f9c837f7470748579aabfc69309b760aa54', 'd7cdd5654677ecfa6a6ef3434fb6d42601abe6aedbe099a3f5ff50d4d3deec5b');
INSERT INTO public.event VALUES (139, '2026-03-03 09:23:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 7, 'EVWY-K3DJ Syndicat des vanniers 16', '', '{}', '{"copies": 2, "piece": "statutes"}', 'd7cdd5654677ecfa6a6ef3434fb6d42601abe6aedbe099a3f5ff50d4d3deec5b', '8c521d1afd49a9296e03d395901fa74930a9b01d1b13fcdae5dd736eb0438a71');
INSERT INTO public.event VALUES (140, '2026-03-03 09:23:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 7, 'EVWY-K3DJ Syndicat des vanniers 16', '', '{}', '{"copies": 1, "piece": "officers_list"}', '8c521d1afd49a9296e03d395901fa74930a9b01d1b13fcdae5dd736eb0438a71', '6a528a1afade3dbff9829de3810f4904f38fb2387d3720832ce2967b2fb6b7ac');
INSERT INTO public.event VALUES (141, '2026-03-03 09:30:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.submitted', 'dossier', 7, 'REC-2026-0006 Syndicat des vanniers 16', '', '{}', '{"acronym": "SYVAN16", "branch_justification": "", "branches": ["TER-PORT"], "departement": "LT-WOU", "documents": {"application": "1\u00d7", "officers_list": "1\u00d7", "statutes": "2\u00d7"}, "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "members": [], "name_en": "", "name_fr": "Syndicat des vanniers 16", "people": {"31": {"born_on": "1970-01-03", "civic_rights": true, "employer": "H\u00f4tel de la Mangue Assise", "foreigner": false, "function": "president", "identity_document": "CNI 330530419", "name": "NKWENTI Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "32": {"born_on": "1971-02-03", "civic_rights": true, "employer": "Laboratoires Citronnelle du Noun", "foreigner": false, "function": "secretary_general", "identity_document": "CNI 549008934", "name": "AHMADOU Ang\u00e8le", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "33": {"born_on": "1972-03-03", "civic_rights": true, "employer": "Travaux Horizon Lat\u00e9rite", "foreigner": false, "function": "treasurer", "identity_document": "CNI 691682483", "name": "ASONG Comfort", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "34": {"born_on": "1973-04-03", "civic_rights": true, "employer": "Coll\u00e8ge priv\u00e9 du Tableau Noir", "foreigner": false, "function": null, "identity_document": "CNI 232931336", "name": "MBELLA Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "35": {"born_on": "1974-05-03", "civic_rights": true, "employer": "Clinique du Moringa", "foreigner": false, "function": null, "identity_document": "CNI 166423868", "name": "EKANE Patrice", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}}, "phone": "+237 6 00 19 50 83", "po_box": "5405", "receipt": "REC-2026-0006", "regime": "labour_code", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', '6a528a1afade3dbff9829de3810f4904f38fb2387d3720832ce2967b2fb6b7ac', '4beb60579b5e53bf1ddc15d8a1e0cd0a61bd3c8206abd66678b2a5a51e53014a');
INSERT INTO public.event VALUES (142, '2026-03-03 14:30:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.taken_up', 'dossier', 7, 'REC-2026-0006 Syndicat des vanniers 16', '', '{}', '{"holder": "Bernard Tchoumi"}', '4beb60579b5e53bf1ddc15d8a1e0cd0a61bd3c8206abd66678b2a5a51e53014a', '3ec540f06461723303bb3338dd2b338a932bfd671e4f48dbec2bf1ba29e46bc9');
INSERT INTO public.event VALUES (143, '2026-03-03 14:34:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 7, 'REC-2026-0006 Syndicat des vanniers 16', '', '{"piece": "application", "state": "received"}', '{"piece": "application", "state": "conforming"}', '3ec540f06461723303bb3338dd2b338a932bfd671e4f48dbec2bf1ba29e46bc9', 'dbbe15a64d39ffeb02352a99cf8f2a43eeb38d8ba53acfacdcc219d6ce2c32d4');
INSERT INTO public.event VALUES (144, '2026-03-03 14:38:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 7, 'REC-2026-0006 Syndicat des vanniers 16', '', '{"piece": "statutes", "state": "received"}', '{"piece": "statutes", "state": "conforming"}', 'dbbe15a64d39ffeb02352a99cf8f2a43eeb38d8ba53acfacdcc219d6ce2c32d4', '9473cb0ee2ef3601e0d4fa864d355f7cb2758b94a4e10584b55f51e8f0b294c8');
INSERT INTO public.event VALUES (145, '2026-03-03 14:42:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 7, 'REC-2026-0006 Syndicat des vanniers 16', '', '{"piece": "officers_list", "state": "received"}', '{"piece": "officers_list", "state": "conforming"}', '9473cb0ee2ef3601e0d4fa864d355f7cb2758b94a4e10584b55f51e8f0b294c8', 'e2faa2abd31c81b156e2914cac6440a73bb253f272e8651669f31d7ce82d7441');
INSERT INTO public.event VALUES (146, '2026-03-03 14:44:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 7, 'REC-2026-0006 Syndicat des vanniers 16', '', '{}', '{"clause": "a", "page": "p. 2", "present": true}', 'e2faa2abd31c81b156e2914cac6440a73bb253f272e8651669f31d7ce82d7441', '4f4fae9fa5749722f4f87c0f76e1ba3eb103b935ac62a0876ddc49212d4a2a68');
INSERT INTO public.event VALUES (147, '2026-03-03 14:46:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 7, 'REC-2026-0006 Syndicat des vanniers 16', '', '{}', '{"clause": "b", "page": "p. 3", "present": true}', '4f4fae9fa5749722f4f87c0f76e1ba3eb103b935ac62a0876ddc49212d4a2a68', '4f29c29f9872c1560b04d4c95ba6a45ae272f6c6d85bdbd211a8c812494a2a33');
INSERT INTO public.event VALUES (148, '2026-03-03 14:48:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 7, 'REC-2026-0006 Syndicat des vanniers 16', '', '{}', '{"clause": "c", "page": "p. 4", "present": true}', '4f29c29f9872c1560b04d4c95ba6a45ae272f6c6d85bdbd211a8c812494a2a33', 'd7200410d31a8097cc3eb91f7a28fa23925ac6b37707051bd472eb0e0ed5539d');
INSERT INTO public.event VALUES (149, '2026-03-03 14:50:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 7, 'REC-2026-0006 Syndicat des vanniers 16', '', '{}', '{"clause": "d", "page": "p. 5", "present": true}', 'd7200410d31a8097cc3eb91f7a28fa23925ac6b37707051bd472eb0e0ed5539d', '396ada0a95c4e25e42a8ab41f82954872404fba0430b27b9e13a36ed1361332c');
INSERT INTO public.event VALUES (150, '2026-03-03 14:52:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 7, 'REC-2026-0006 Syndicat des vanniers 16', '', '{}', '{"clause": "e", "page": "p. 6", "present": true}', '396ada0a95c4e25e42a8ab41f82954872404fba0430b27b9e13a36ed1361332c', 'cc8b6b8d43c2b4c68c0b890c870b76e60de7480a5441c344ebbfc062bc2f2387');
INSERT INTO public.event VALUES (152, '2026-03-03 14:56:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 7, 'REC-2026-0006 Syndicat des vanniers 16', '', '{}', '{"clause": "g", "page": "p. 8", "present": true}', '35b224113985d87ecbdb7199a27992004c1bc8ed5b504120ee316ff56ad6da75', '31f4ca455b0aa2f3bf24e0bea4481317ffafae05dbec3af12c22900ade63992d');
INSERT INTO public.event VALUES (153, '2026-03-03 14:58:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 7, 'REC-2026-0006 Syndicat des vanniers 16', '', '{}', '{"clause": "h", "page": "p. 9", "present": true}', '31f4ca455b0aa2f3bf24e0bea4481317ffafae05dbec3af12c22900ade63992d', '0de929e884648615468794a47237cf0e6bcd6ad8bb8b23258d37e274164cfe49');
INSERT INTO public.event VALUES (154, '2026-03-03 15:00:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 7, 'REC-2026-0006 Syndicat des vanniers 16', '', '{}', '{"clause": "i", "page": "p. 10", "present": true}', '0de929e884648615468794a47237cf0e6bcd6ad8bb8b23258d37e274164cfe49', '5fd8f170f205342ea9a9f1bffe5567fb893f5506f387530d10eaab6d7efcd486');
INSERT INTO public.event VALUES (155, '2026-03-03 15:02:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 7, 'REC-2026-0006 Syndicat des vanniers 16', '', '{}', '{"clause": "j", "page": "p. 11", "present": true}', '5fd8f170f205342ea9a9f1bffe5567fb893f5506f387530d10eaab6d7efcd486', 'bb12c7074ad563ff4ccce8364cb18335a09bee4233aa0c8ebf3c78e5bbfe9d37');
INSERT INTO public.event VALUES (156, '2026-03-03 15:09:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.name_tested', 'dossier', 7, 'REC-2026-0006 Syndicat des vanniers 16', 'Aucune dénomination voisine dans la branche et le département.', '{}', '{"nearest": [], "verdict": "clear"}', 'bb12c7074ad563ff4ccce8364cb18335a09bee4233aa0c8ebf3c78e5bbfe9d37', '83ba4405a95ceba35f9c3c40a1ae7b4fb9b4c72bde3a409f7973abe3966a92fc');
INSERT INTO public.event VALUES (157, '2026-03-03 15:16:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.decision_proposed', 'dossier', 7, 'REC-2026-0006 Syndicat des vanniers 16', 'Demande conforme, statuts conformes à l''article 15.', '{}', '{"grounds": [], "outcome": "register", "override": "Pi\u00e8ces d''usage vues \u00e0 l''accueil.", "seal": "b23c9e0d685109e6ef3d0811505d5c80b59266b67bdb8bf511e0aa3ee158192d"}', '83ba4405a95ceba35f9c3c40a1ae7b4fb9b4c72bde3a409f7973abe3966a92fc', '66182bd49ea41908cf717df4024f273e55cbce7cc231ab487cabf34f36cd05f8');
INSERT INTO public.event VALUES (158, '2026-03-03 09:12:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 8, '6KXK-5TY8', '', '{}', '{"channel": "counter", "regime": "labour_code"}', '66182bd49ea41908cf717df4024f273e55cbce7cc231ab487cabf34f36cd05f8', '66f835667f385fe51a289ff267f31d869460bfbe4e94865efd4bd1332e7feb65');
INSERT INTO public.event VALUES (159, '2026-03-03 09:19:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 8, '6KXK-5TY8 Syndicat des vanniers 17', '', '{"acronym": "", "branches": [], "departement": "", "email": "", "founded_on": null, "kind": null, "level": null, "locality": "", "mandate_capacity": "", "mandate_name": "", "mandate_phone": "", "name_fr": "", "phone": "", "po_box": "", "seat": "", "side": null}', '{"acronym": "SYVAN17", "branches": ["TER-PORT"], "departement": "LT-WOU", "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "name_fr": "Syndicat des vanniers 17", "phone": "+237 6 00 19 50 83", "po_box": "5405", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', '66f835667f385fe51a289ff267f31d869460bfbe4e94865efd4bd1332e7feb65', 'fb6723bfb7a380984d0ca5317002a12cc159e0baf66ea686e41575bac616f3af');
INSERT INTO public.event VALUES (160, '2026-03-03 09:19:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 8, '6KXK-5TY8 Syndicat des vanniers 17', '', '{}', '{"name": "NKWENTI Alphonse"}', 'fb6723bfb7a380984d0ca5317002a12cc159e0baf66ea686e41575bac616f3af', 'ec0cf101b5ce8e29cd6b1267b48bc81dea26463c947738fa4189871915b6f497');
INSERT INTO public.event VALUES (161, '2026-03-03 09:20:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 8, '6KXK-5TY8 Syndicat des vanniers 17', '', '{}', '{"name": "AHMADOU Ang\u00e8le"}', 'ec0cf101b5ce8e29cd6b1267b48bc81dea26463c947738fa4189871915b6f497', 'b304affd0530de06ca03f07c947c412e19834401d1354ca7928589c85238479b');
INSERT INTO public.event VALUES (162, '2026-03-03 09:21:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 8, '6KXK-5TY8 Syndicat des vanniers 17', '', '{}', '{"name": "ASONG Comfort"}', 'b304affd0530de06ca03f07c947c412e19834401d1354ca7928589c85238479b', '7909dbf2fa752940bb96d7bd2d773b10ea878428fa84f2cfeb0ea585dbafcaea');
INSERT INTO public.event VALUES (163, '2026-03-03 09:21:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 8, '6KXK-5TY8 Syndicat des vanniers 17', '', '{}', '{"name": "MBELLA Alphonse"}', '7909dbf2fa752940bb96d7bd2d773b10ea878428fa84f2cfeb0ea585dbafcaea', '0a09048445d26ba0060ba0dffdfaff77db44544e5c5be0ceefd9459aee4d3612');
INSERT INTO public.event VALUES (164, '2026-03-03 09:22:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 8, '6KXK-5TY8 Syndicat des vanniers 17', '', '{}', '{"name": "EKANE Patrice"}', '0a09048445d26ba0060ba0dffdfaff77db44544e5c5be0ceefd9459aee4d3612', '58e52de52429387afea1e95be3cf4b0b6cbe68cdda51595d9db42175cbfa8de9');
INSERT INTO public.event VALUES (165, '2026-03-03 09:22:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 8, '6KXK-5TY8 Syndicat des vanniers 17', '', '{}', '{"copies": 1, "piece": "application"}', '58e52de52429387afea1e95be3cf4b0b6cbe68cdda51595d9db42175cbfa8de9', 'f2c929689d8ce9005be3cbf05a9f1c4c4439c8c6d2603d782034eac708ba4701');
INSERT INTO public.event VALUES (166, '2026-03-03 09:23:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 8, '6KXK-5TY8 Syndicat des vanniers 17', '', '{}', '{"copies": 2, "piece": "statutes"}', 'f2c929689d8ce9005be3cbf05a9f1c4c4439c8c6d2603d782034eac708ba4701', 'fcf1e287dcea1f6b7b6e66236e11beb712ffd83fa1ecfa06beced111409315fe');
INSERT INTO public.event VALUES (167, '2026-03-03 09:23:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 8, '6KXK-5TY8 Syndicat des vanniers 17', '', '{}', '{"copies": 1, "piece": "officers_list"}', 'fcf1e287dcea1f6b7b6e66236e11beb712ffd83fa1ecfa06beced111409315fe', 'b3a134280d657876ab453e806023dd73edf8d58d783ec8cba4fd248e9d3b15e2');
INSERT INTO public.event VALUES (168, '2026-03-03 09:30:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.submitted', 'dossier', 8, 'REC-2026-0007 Syndicat des vanniers 17', '', '{}', '{"acronym": "SYVAN17", "branch_justification": "", "branches": ["TER-PORT"], "departement": "LT-WOU", "documents": {"application": "1\u00d7", "officers_list": "1\u00d7", "statutes": "2\u00d7"}, "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "members": [], "name_en": "", "name_fr": "Syndicat des vanniers 17", "people": {"36": {"born_on": "1970-01-03", "civic_rights": true, "employer": "H\u00f4tel de la Mangue Assise", "foreigner": false, "function": "president", "identity_document": "CNI 330530419", "name": "NKWENTI Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "37": {"born_on": "1971-02-03", "civic_rights": true, "employer": "Laboratoires Citronnelle du Noun", "foreigner": false, "function": "secretary_general", "identity_document": "CNI 549008934", "name": "AHMADOU Ang\u00e8le", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "38": {"born_on": "1972-03-03", "civic_rights": true, "employer": "Travaux Horizon Lat\u00e9rite", "foreigner": false, "function": "treasurer", "identity_document": "CNI 691682483", "name": "ASONG Comfort", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "39": {"born_on": "1973-04-03", "civic_rights": true, "employer": "Coll\u00e8ge priv\u00e9 du Tableau Noir", "foreigner": false, "function": null, "identity_document": "CNI 232931336", "name": "MBELLA Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "40": {"born_on": "1974-05-03", "civic_rights": true, "employer": "Clinique du Moringa", "foreigner": false, "function": null, "identity_document": "CNI 166423868", "name": "EKANE Patrice", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}}, "phone": "+237 6 00 19 50 83", "po_box": "5405", "receipt": "REC-2026-0007", "regime": "labour_code", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', 'b3a134280d657876ab453e806023dd73edf8d58d783ec8cba4fd248e9d3b15e2', '8a85e95bdbb8d68cb8ace5a9878f860ac124bf8fc3a2f03c67f96a33a040304f');
INSERT INTO public.event VALUES (169, '2026-03-03 14:30:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.taken_up', 'dossier', 8, 'REC-2026-0007 Syndicat des vanniers 17', '', '{}', '{"holder": "Bernard Tchoumi"}', '8a85e95bdbb8d68cb8ace5a9878f860ac124bf8fc3a2f03c67f96a33a040304f', '788897d062ca030c3c560ec4eb686f59a355681098de33dbc2a7db5cccd04fe6');
INSERT INTO public.event VALUES (170, '2026-03-03 14:34:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 8, 'REC-2026-0007 Syndicat des vanniers 17', '', '{"piece": "application", "state": "received"}', '{"piece": "application", "state": "conforming"}', '788897d062ca030c3c560ec4eb686f59a355681098de33dbc2a7db5cccd04fe6', '9489ef2a6887ce4d8fd67d1eb0f4ebbf242329f6d077fed4c646598ac3e07d42');
INSERT INTO public.event VALUES (171, '2026-03-03 14:38:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 8, 'REC-2026-0007 Syndicat des vanniers 17', '', '{"piece": "statutes", "state": "received"}', '{"piece": "statutes", "state": "conforming"}', '9489ef2a6887ce4d8fd67d1eb0f4ebbf242329f6d077fed4c646598ac3e07d42', 'd465534c273f7c4cedf19e24a9b808bad368b74424b1f8f018c123e966d4aefe');
INSERT INTO public.event VALUES (172, '2026-03-03 14:42:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 8, 'REC-2026-0007 Syndicat des vanniers 17', '', '{"piece": "officers_list", "state": "received"}', '{"piece": "officers_list", "state": "conforming"}', 'd465534c273f7c4cedf19e24a9b808bad368b74424b1f8f018c123e966d4aefe', '807c5d74c9587ed640a4402d2f11c856c772d36eb9ad0da74a6b852111a22380');
INSERT INTO public.event VALUES (173, '2026-03-03 14:44:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 8, 'REC-2026-0007 Syndicat des vanniers 17', '', '{}', '{"clause": "a", "page": "p. 2", "present": true}', '807c5d74c9587ed640a4402d2f11c856c772d36eb9ad0da74a6b852111a22380', '7df71439581f7b97d8b02b3d9cd16518ebe28fc4886b4a7e225bb7596dd90599');
INSERT INTO public.event VALUES (174, '2026-03-03 14:46:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 8, 'REC-2026-0007 Syndicat des vanniers 17', '', '{}', '{"clause": "b", "page": "p. 3", "present": true}', '7df71439581f7b97d8b02b3d9cd16518ebe28fc4886b4a7e225bb7596dd90599', '5577accf0b66ead855f29f51449a46961e91835b2a83ec771ca16c9f07fc293d');
INSERT INTO public.event VALUES (175, '2026-03-03 14:48:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 8, 'REC-2026-0007 Syndicat des vanniers 17', '', '{}', '{"clause": "c", "page": "p. 4", "present": true}', '5577accf0b66ead855f29f51449a46961e91835b2a83ec771ca16c9f07fc293d', 'bf00d1a7e3cdc77070031dc18894542b3d2bb41ec980eed364f80432ee5806d5');
INSERT INTO public.event VALUES (176, '2026-03-03 14:50:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 8, 'REC-2026-0007 Syndicat des vanniers 17', '', '{}', '{"clause": "d", "page": "p. 5", "present": true}', 'bf00d1a7e3cdc77070031dc18894542b3d2bb41ec980eed364f80432ee5806d5', 'd4ba342f0df158fbaed1e2898589b01c1ca112f5d1b91f902403f7d39d0cbb74');
INSERT INTO public.event VALUES (177, '2026-03-03 14:52:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 8, 'REC-2026-0007 Syndicat des vanniers 17', '', '{}', '{"clause": "e", "page": "p. 6", "present": true}', 'd4ba342f0df158fbaed1e2898589b01c1ca112f5d1b91f902403f7d39d0cbb74', '9ca072c48a2a050de47734b4001d18dd6283e65153484480c47119d56524540d');
INSERT INTO public.event VALUES (178, '2026-03-03 14:54:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 8, 'REC-2026-0007 Syndicat des vanniers 17', '', '{}', '{"clause": "f", "page": "p. 7", "present": true}', '9ca072c48a2a050de47734b4001d18dd6283e65153484480c47119d56524540d', '70fcf2c2599d511567689081bb86e8b29ea79f1d1b24a42f34587156866a669e');
INSERT INTO public.event VALUES (179, '2026-03-03 14:56:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 8, 'REC-2026-0007 Syndicat des vanniers 17', '', '{}', '{"clause": "g", "page": "p. 8", "present": true}', '70fcf2c2599d511567689081bb86e8b29ea79f1d1b24a42f34587156866a669e', 'de029f9cfd3a29ed2f2c50164aea351466a03069429520cfc419c3e81473be4b');
INSERT INTO public.event VALUES (180, '2026-03-03 14:58:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 8, 'REC-2026-0007 Syndicat des vanniers 17', '', '{}', '{"clause": "h", "page": "p. 9", "present": true}', 'de029f9cfd3a29ed2f2c50164aea351466a03069429520cfc419c3e81473be4b', 'e7b8c2882ea8e600b97c57a3679636a18cf3b8157e9f1cbc2d1e5fa0a53092e6');
INSERT INTO public.event VALUES (181, '2026-03-03 15:00:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 8, 'REC-2026-0007 Syndicat des vanniers 17', '', '{}', '{"clause": "i", "page": "p. 10", "present": true}', 'e7b8c2882ea8e600b97c57a3679636a18cf3b8157e9f1cbc2d1e5fa0a53092e6', 'fe069bf6b526b130675f6262c7f3b3ce31b9e3a7b2e093dc169ae50808df8bbd');
INSERT INTO public.event VALUES (182, '2026-03-03 15:02:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 8, 'REC-2026-0007 Syndicat des vanniers 17', '', '{}', '{"clause": "j", "page": "p. 11", "present": true}', 'fe069bf6b526b130675f6262c7f3b3ce31b9e3a7b2e093dc169ae50808df8bbd', '438588c706212249d31b8d7b86f75667d2dbf3b071cf5fed5464d08f9e96c327');
INSERT INTO public.event VALUES (183, '2026-03-03 15:09:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.name_tested', 'dossier', 8, 'REC-2026-0007 Syndicat des vanniers 17', 'Aucune dénomination voisine dans la branche et le département.', '{}', '{"nearest": [], "verdict": "clear"}', '438588c706212249d31b8d7b86f75667d2dbf3b071cf5fed5464d08f9e96c327', 'b3b08552215ef1c2ed302edbce5769629aec2951da7e4a6444fb63fb6eb96d71');
INSERT INTO public.event VALUES (184, '2026-03-03 15:16:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.decision_proposed', 'dossier', 8, 'REC-2026-0007 Syndicat des vanniers 17', 'Demande conforme, statuts conformes à l''article 15.', '{}', '{"grounds": [], "outcome": "register", "override": "Pi\u00e8ces d''usage vues \u00e0 l''accueil.", "seal": "1e3d5655305f7c50e46a2a72bd47b11640e679b69caa3fd40c1e7d34d3343122"}', 'b3b08552215ef1c2ed302edbce5769629aec2951da7e4a6444fb63fb6eb96d71', '390cc3a3b678b3bdd5e69a25e3b3084bfd9ef7c7619756bf8a27d37728c6f95f');
INSERT INTO public.event VALUES (185, '2026-03-03 18:16:50+00', 5, 'Marthe Fotso', 'registrar', 'union.entered', 'union', 1, 'GS-2026-0001 Syndicat des vanniers 17', '', '{}', '{"acronym": "SYVAN17", "kind": "syndicat", "name_en": "", "name_fr": "Syndicat des vanniers 17", "number": "GS-2026-0001", "registered_on": "2026-03-03"}', '390cc3a3b678b3bdd5e69a25e3b3084bfd9ef7c7619756bf8a27d37728c6f95f', 'fc932af7eb6ba78ed9fe0393e312ed490b8c1044cf55552cef89f3ee0f0552ba');
INSERT INTO public.event VALUES (186, '2026-03-03 18:16:50+00', 5, 'Marthe Fotso', 'registrar', 'dossier.accepted', 'dossier', 8, 'REC-2026-0007 Syndicat des vanniers 17', 'Demande conforme, statuts conformes à l''article 15.', '{}', '{"number": "GS-2026-0001"}', 'fc932af7eb6ba78ed9fe0393e312ed490b8c1044cf55552cef89f3ee0f0552ba', '7de5aff2c8625aaf30a4a6ab15d6f6cf0ec82d647c9fc75d0a601d73790b45fe');
INSERT INTO public.event VALUES (187, '2026-03-03 09:12:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 9, 'VDF7-D8DS', '', '{}', '{"channel": "counter", "regime": "labour_code"}', '7de5aff2c8625aaf30a4a6ab15d6f6cf0ec82d647c9fc75d0a601d73790b45fe', 'cbf8ea7b60ee371fae2d5ea327d711bca818dd148e7e8fc9c0602462d7b25235');
INSERT INTO public.event VALUES (188, '2026-03-03 09:19:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 9, 'VDF7-D8DS Syndicat des vanniers 18', '', '{"acronym": "", "branches": [], "departement": "", "email": "", "founded_on": null, "kind": null, "level": null, "locality": "", "mandate_capacity": "", "mandate_name": "", "mandate_phone": "", "name_fr": "", "phone": "", "po_box": "", "seat": "", "side": null}', '{"acronym": "SYVAN18", "branches": ["TER-PORT"], "departement": "LT-WOU", "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "name_fr": "Syndicat des vanniers 18", "phone": "+237 6 00 19 50 83", "po_box": "5405", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', 'cbf8ea7b60ee371fae2d5ea327d711bca818dd148e7e8fc9c0602462d7b25235', 'b266adba19b5ac8db9a0f15b38bccb86c26c7f9edda01d6ce579878b2087bcac');
INSERT INTO public.event VALUES (189, '2026-03-03 09:19:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 9, 'VDF7-D8DS Syndicat des vanniers 18', '', '{}', '{"name": "NKWENTI Alphonse"}', 'b266adba19b5ac8db9a0f15b38bccb86c26c7f9edda01d6ce579878b2087bcac', 'bedeac5044785f3932002b1cf4e3b445ff2c159175bb3642cddbdf5d66b75a71');
INSERT INTO public.event VALUES (190, '2026-03-03 09:20:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 9, 'VDF7-D8DS Syndicat des vanniers 18', '', '{}', '{"name": "AHMADOU Ang\u00e8le"}', 'bedeac5044785f3932002b1cf4e3b445ff2c159175bb3642cddbdf5d66b75a71', '3723b2a59979b3dd04f7af6bdb5d1f19775f265cb91e68d6b955f410ae49bd51');
INSERT INTO public.event VALUES (191, '2026-03-03 09:21:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 9, 'VDF7-D8DS Syndicat des vanniers 18', '', '{}', '{"name": "ASONG Comfort"}', '3723b2a59979b3dd04f7af6bdb5d1f19775f265cb91e68d6b955f410ae49bd51', 'ec431a4c4c19f340a5d0b37190ab0bae46ddd7aebf54d65ccf538911a7cab4a4');
INSERT INTO public.event VALUES (192, '2026-03-03 09:21:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 9, 'VDF7-D8DS Syndicat des vanniers 18', '', '{}', '{"name": "MBELLA Alphonse"}', 'ec431a4c4c19f340a5d0b37190ab0bae46ddd7aebf54d65ccf538911a7cab4a4', 'f8ea09d8ae2da5e736c3fe5c0c1266f1f3d9d1388bc0806a7c37eccf1fedc7c1');
INSERT INTO public.event VALUES (193, '2026-03-03 09:22:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 9, 'VDF7-D8DS Syndicat des vanniers 18', '', '{}', '{"name": "EKANE Patrice"}', 'f8ea09d8ae2da5e736c3fe5c0c1266f1f3d9d1388bc0806a7c37eccf1fedc7c1', '2de92ca839ea887bf0275ac00003d89aedfdc13a9bcd284b10e65adea0856bf7');
INSERT INTO public.event VALUES (194, '2026-03-03 09:22:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 9, 'VDF7-D8DS Syndicat des vanniers 18', '', '{}', '{"copies": 1, "piece": "application"}', '2de92ca839ea887bf0275ac00003d89aedfdc13a9bcd284b10e65adea0856bf7', '1ade77cc301ca5b6ee012d40cbd6c1b368777da71fe2d6629d94e503fd486d31');
INSERT INTO public.event VALUES (195, '2026-03-03 09:23:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 9, 'VDF7-D8DS Syndicat des vanniers 18', '', '{}', '{"copies": 2, "piece": "statutes"}', '1ade77cc301ca5b6ee012d40cbd6c1b368777da71fe2d6629d94e503fd486d31', '6e592e360048fcf2af9ac935357212f8ec843172d0fbaf201c854ea7364ad5ae');
INSERT INTO public.event VALUES (196, '2026-03-03 09:23:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 9, 'VDF7-D8DS Syndicat des vanniers 18', '', '{}', '{"copies": 1, "piece": "officers_list"}', '6e592e360048fcf2af9ac935357212f8ec843172d0fbaf201c854ea7364ad5ae', 'f300d4ba4bba3a7af610b2a5356bd5891265b1234e3c7553755f7c5aa9909112');
INSERT INTO public.event VALUES (197, '2026-03-03 09:30:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.submitted', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', '', '{}', '{"acronym": "SYVAN18", "branch_justification": "", "branches": ["TER-PORT"], "departement": "LT-WOU", "documents": {"application": "1\u00d7", "officers_list": "1\u00d7", "statutes": "2\u00d7"}, "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "members": [], "name_en": "", "name_fr": "Syndicat des vanniers 18", "people": {"41": {"born_on": "1970-01-03", "civic_rights": true, "employer": "H\u00f4tel de la Mangue Assise", "foreigner": false, "function": "president", "identity_document": "CNI 330530419", "name": "NKWENTI Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "42": {"born_on": "1971-02-03", "civic_rights": true, "employer": "Laboratoires Citronnelle du Noun", "foreigner": false, "function": "secretary_general", "identity_document": "CNI 549008934", "name": "AHMADOU Ang\u00e8le", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "43": {"born_on": "1972-03-03", "civic_rights": true, "employer": "Travaux Horizon Lat\u00e9rite", "foreigner": false, "function": "treasurer", "identity_document": "CNI 691682483", "name": "ASONG Comfort", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "44": {"born_on": "1973-04-03", "civic_rights": true, "employer": "Coll\u00e8ge priv\u00e9 du Tableau Noir", "foreigner": false, "function": null, "identity_document": "CNI 232931336", "name": "MBELLA Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "45": {"born_on": "1974-05-03", "civic_rights": true, "employer": "Clinique du Moringa", "foreigner": false, "function": null, "identity_document": "CNI 166423868", "name": "EKANE Patrice", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}}, "phone": "+237 6 00 19 50 83", "po_box": "5405", "receipt": "REC-2026-0008", "regime": "labour_code", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', 'f300d4ba4bba3a7af610b2a5356bd5891265b1234e3c7553755f7c5aa9909112', '5114441086a78602d7d502d684fd09f8c40b4604be72c6d2eaea793b0efa0477');
INSERT INTO public.event VALUES (198, '2026-03-03 14:30:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.taken_up', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', '', '{}', '{"holder": "Bernard Tchoumi"}', '5114441086a78602d7d502d684fd09f8c40b4604be72c6d2eaea793b0efa0477', '07219450c8fa54dfa4b23610ea7881ce78c55cd13ce8b1ac0aa70c83b4f1ad98');
INSERT INTO public.event VALUES (199, '2026-03-03 14:34:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', '', '{"piece": "application", "state": "received"}', '{"piece": "application", "state": "conforming"}', '07219450c8fa54dfa4b23610ea7881ce78c55cd13ce8b1ac0aa70c83b4f1ad98', 'aa427cf2745b0c187b3c2e928b0931915e0eccaef088609139abca92397bba0f');
INSERT INTO public.event VALUES (200, '2026-03-03 14:38:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', '', '{"piece": "statutes", "state": "received"}', '{"piece": "statutes", "state": "conforming"}', 'aa427cf2745b0c187b3c2e928b0931915e0eccaef088609139abca92397bba0f', '5fe4880d8960925f980cc6f04479bc7751eb697c36296aa15147c3af4a3cd4ee');
INSERT INTO public.event VALUES (201, '2026-03-03 14:42:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', '', '{"piece": "officers_list", "state": "received"}', '{"piece": "officers_list", "state": "conforming"}', '5fe4880d8960925f980cc6f04479bc7751eb697c36296aa15147c3af4a3cd4ee', 'b6ba81337bbf17cfa317afc27e1602e14e6f116dbbe9d411ce902c40f434bd5a');
INSERT INTO public.event VALUES (202, '2026-03-03 14:44:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', '', '{}', '{"clause": "a", "page": "p. 2", "present": true}', 'b6ba81337bbf17cfa317afc27e1602e14e6f116dbbe9d411ce902c40f434bd5a', '0e28173a3eb6eb425a4b01d369ab4d64182b9ab36cbf13a983864463beb551a6');
INSERT INTO public.event VALUES (203, '2026-03-03 14:46:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', '', '{}', '{"clause": "b", "page": "p. 3", "present": true}', '0e28173a3eb6eb425a4b01d369ab4d64182b9ab36cbf13a983864463beb551a6', '8e07c1a8c5472cdc5f4fa7ac3897276f39726c626210fd36a22ee2aad94e6f9f');
INSERT INTO public.event VALUES (204, '2026-03-03 14:48:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', '', '{}', '{"clause": "c", "page": "p. 4", "present": true}', '8e07c1a8c5472cdc5f4fa7ac3897276f39726c626210fd36a22ee2aad94e6f9f', '749e9af302036224991c3266113a23599cee4e8204a15e36130cc4140d6a3dbc');
INSERT INTO public.event VALUES (205, '2026-03-03 14:50:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', '', '{}', '{"clause": "d", "page": "p. 5", "present": true}', '749e9af302036224991c3266113a23599cee4e8204a15e36130cc4140d6a3dbc', 'cb014b0f5e7e28bcfe5e4812658ad3285ff88c82444ef610ca923214233b098a');
INSERT INTO public.event VALUES (206, '2026-03-03 14:52:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', '', '{}', '{"clause": "e", "page": "p. 6", "present": true}', 'cb014b0f5e7e28bcfe5e4812658ad3285ff88c82444ef610ca923214233b098a', '89280bf1c839e7ea3bc30402fb3d4370ba407b09886f7b8890249029d6530f4e');
INSERT INTO public.event VALUES (207, '2026-03-03 14:54:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', '', '{}', '{"clause": "f", "page": "", "present": false}', '89280bf1c839e7ea3bc30402fb3d4370ba407b09886f7b8890249029d6530f4e', '2281a96dd047e300dea8cd92c024a90ca6c340e03538a614749c9d1ccaf29e14');
INSERT INTO public.event VALUES (208, '2026-03-03 14:56:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', '', '{}', '{"clause": "g", "page": "p. 8", "present": true}', '2281a96dd047e300dea8cd92c024a90ca6c340e03538a614749c9d1ccaf29e14', '59ac70a7ad0d67c80799cab47f04624b1451ac711e8244f8a6e8aad81b47ac29');
INSERT INTO public.event VALUES (209, '2026-03-03 14:58:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', '', '{}', '{"clause": "h", "page": "p. 9", "present": true}', '59ac70a7ad0d67c80799cab47f04624b1451ac711e8244f8a6e8aad81b47ac29', '5abd141ccb1730961cdc71ab4977ed9923da2987e4a5b7fe2d210a5b11ea33e7');
INSERT INTO public.event VALUES (210, '2026-03-03 15:00:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', '', '{}', '{"clause": "i", "page": "p. 10", "present": true}', '5abd141ccb1730961cdc71ab4977ed9923da2987e4a5b7fe2d210a5b11ea33e7', 'ef6b144194a11982d3b2405357ce9e3377b5cc599b9b7d1ea873bf633728b8a7');
INSERT INTO public.event VALUES (211, '2026-03-03 15:02:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', '', '{}', '{"clause": "j", "page": "p. 11", "present": true}', 'ef6b144194a11982d3b2405357ce9e3377b5cc599b9b7d1ea873bf633728b8a7', '65bd06163defc8fc3934091fae4e5f3ecc81eaf52d753a565f6a3f4c19c092be');
INSERT INTO public.event VALUES (212, '2026-03-03 15:09:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.name_tested', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', 'Aucune dénomination voisine dans la branche et le département.', '{}', '{"nearest": ["GS-2026-0001"], "verdict": "clear"}', '65bd06163defc8fc3934091fae4e5f3ecc81eaf52d753a565f6a3f4c19c092be', '88e6911b7de5f595c4581ddf3c56ffdcddbfafbed436015a9eed9af4acd722b8');
INSERT INTO public.event VALUES (213, '2026-03-03 15:16:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.observations_gathered', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', '', '{}', '{"count": 9}', '88e6911b7de5f595c4581ddf3c56ffdcddbfafbed436015a9eed9af4acd722b8', 'dba7ad46ab766670b3e38c5ffef0051c19e4dff0196546f0338d45004a958793');
INSERT INTO public.event VALUES (214, '2026-03-03 15:23:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.observations_ready', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', '', '{}', '{}', 'dba7ad46ab766670b3e38c5ffef0051c19e4dff0196546f0338d45004a958793', '844aed43b0837356e381361ccd68d5e1689c3d75b81c1d607bc47c013100e03d');
INSERT INTO public.event VALUES (215, '2026-03-03 17:23:50+00', 4, 'Jean-Paul Essomba', 'head', 'dossier.returned', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', '', '{}', '{"letter": "LET-2026-0003", "observations": ["Pi\u00e8ce \u00e0 produire\u00a0: Proc\u00e8s-verbal de l\u2019assembl\u00e9e constitutive.\nPiece to be produced: Minutes of the constituent assembly.", "Pi\u00e8ce \u00e0 produire\u00a0: Liste des fondateurs.\nPiece to be produced: List of founders.", "Pi\u00e8ce \u00e0 produire\u00a0: Liste des membres.\nPiece to be produced: List of members.", "Pi\u00e8ce \u00e0 produire\u00a0: Extraits de casier judiciaire (bulletin n\u00b0\u00a03).\nPiece to be produced: Criminal record certificates (bulletin n\u00b0 3).", "Pi\u00e8ce \u00e0 produire\u00a0: Certificats d\u2019immatriculation \u00e0 la CNPS.\nPiece to be produced: CNPS registration certificates.", "Pi\u00e8ce \u00e0 produire\u00a0: Attestations d\u2019employeur de la CNPS.\nPiece to be produced: CNPS employer attestations.", "Pi\u00e8ce \u00e0 produire\u00a0: Copies des pi\u00e8ces d\u2019identit\u00e9.\nPiece to be produced: Copies of identity documents.", "Pi\u00e8ce \u00e0 produire\u00a0: Plan de localisation du si\u00e8ge.\nPiece to be produced: Location plan of the seat.", "Les statuts doivent contenir la clause de l\u2019art.\u00a015(f)\u00a0: Interdiction d\u2019\u00e9lire une personne ne sachant ni lire ni \u00e9crire le fran\u00e7ais ou l\u2019anglais.\nThe statutes must contain the clause of art. 15(f): Ban on electing a person unable to read and write English or French."]}', '844aed43b0837356e381361ccd68d5e1689c3d75b81c1d607bc47c013100e03d', '3fbbccbf21aea7f87d6d07a5f52227f6ab95a084b2d6ad3c6cf5f6b2c65f46d8');
INSERT INTO public.event VALUES (216, '2026-03-08 17:30:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.resubmitted', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', '', '{"acronym": "SYVAN18", "branch_justification": "", "branches": ["TER-PORT"], "departement": "LT-WOU", "documents": {"application": "1\u00d7", "officers_list": "1\u00d7", "statutes": "2\u00d7"}, "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "members": [], "name_en": "", "name_fr": "Syndicat des vanniers 18", "people": {"41": {"born_on": "1970-01-03", "civic_rights": true, "employer": "H\u00f4tel de la Mangue Assise", "foreigner": false, "function": "president", "identity_document": "CNI 330530419", "name": "NKWENTI Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "42": {"born_on": "1971-02-03", "civic_rights": true, "employer": "Laboratoires Citronnelle du Noun", "foreigner": false, "function": "secretary_general", "identity_document": "CNI 549008934", "name": "AHMADOU Ang\u00e8le", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "43": {"born_on": "1972-03-03", "civic_rights": true, "employer": "Travaux Horizon Lat\u00e9rite", "foreigner": false, "function": "treasurer", "identity_document": "CNI 691682483", "name": "ASONG Comfort", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "44": {"born_on": "1973-04-03", "civic_rights": true, "employer": "Coll\u00e8ge priv\u00e9 du Tableau Noir", "foreigner": false, "function": null, "identity_document": "CNI 232931336", "name": "MBELLA Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "45": {"born_on": "1974-05-03", "civic_rights": true, "employer": "Clinique du Moringa", "foreigner": false, "function": null, "identity_document": "CNI 166423868", "name": "EKANE Patrice", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}}, "phone": "+237 6 00 19 50 83", "po_box": "5405", "regime": "labour_code", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', '{"acronym": "SYVAN18", "branch_justification": "", "branches": ["TER-PORT"], "departement": "LT-WOU", "documents": {"application": "1\u00d7", "officers_list": "1\u00d7", "statutes": "2\u00d7"}, "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "members": [], "name_en": "", "name_fr": "Syndicat des vanniers 18", "people": {"41": {"born_on": "1970-01-03", "civic_rights": true, "employer": "H\u00f4tel de la Mangue Assise", "foreigner": false, "function": "president", "identity_document": "CNI 330530419", "name": "NKWENTI Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "42": {"born_on": "1971-02-03", "civic_rights": true, "employer": "Laboratoires Citronnelle du Noun", "foreigner": false, "function": "secretary_general", "identity_document": "CNI 549008934", "name": "AHMADOU Ang\u00e8le", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "43": {"born_on": "1972-03-03", "civic_rights": true, "employer": "Travaux Horizon Lat\u00e9rite", "foreigner": false, "function": "treasurer", "identity_document": "CNI 691682483", "name": "ASONG Comfort", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "44": {"born_on": "1973-04-03", "civic_rights": true, "employer": "Coll\u00e8ge priv\u00e9 du Tableau Noir", "foreigner": false, "function": null, "identity_document": "CNI 232931336", "name": "MBELLA Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "45": {"born_on": "1974-05-03", "civic_rights": true, "employer": "Clinique du Moringa", "foreigner": false, "function": null, "identity_document": "CNI 166423868", "name": "EKANE Patrice", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}}, "phone": "+237 6 00 19 50 83", "po_box": "5405", "regime": "labour_code", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', '3fbbccbf21aea7f87d6d07a5f52227f6ab95a084b2d6ad3c6cf5f6b2c65f46d8', 'd01fa4ee079e39e1784f9b1f90a5cb06ca85027ecaed3ef1458615cf30bab9cf');
INSERT INTO public.event VALUES (217, '2026-03-08 17:37:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.decision_proposed', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', 'Les observations n''ont pas reçu de réponse utile.', '{}', '{"grounds": ["statutes"], "outcome": "refuse", "override": "Pi\u00e8ces d''usage vues \u00e0 l''accueil.", "seal": "0b8d856e21a0e7bbfae2d29ec3b4158bb61e550f11184fa668d3ab863be07d1b"}', 'd01fa4ee079e39e1784f9b1f90a5cb06ca85027ecaed3ef1458615cf30bab9cf', '4aaa9f428d25127f0b320166854cb3d4696c43ea016efa02e102019d73204868');
INSERT INTO public.event VALUES (218, '2026-03-08 20:37:50+00', 5, 'Marthe Fotso', 'registrar', 'dossier.refused', 'dossier', 9, 'REC-2026-0008 Syndicat des vanniers 18', 'Les observations n''ont pas reçu de réponse utile.', '{}', '{"grounds": ["statutes"], "letter": "LET-2026-0004"}', '4aaa9f428d25127f0b320166854cb3d4696c43ea016efa02e102019d73204868', 'd460602fdec71490d089afc767a0efa45db3b8f16f31c94ffa6b8da6e9accfbc');
INSERT INTO public.event VALUES (219, '2026-03-03 09:12:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 10, 'VETC-MA3R', '', '{}', '{"channel": "counter", "regime": "labour_code"}', 'd460602fdec71490d089afc767a0efa45db3b8f16f31c94ffa6b8da6e9accfbc', '99adb1190441dede25824da1f87aeacee4e1baa64e7ed0ae2f5bb55c0f8cd93c');
INSERT INTO public.event VALUES (220, '2026-03-03 09:19:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 10, 'VETC-MA3R Syndicat des vanniers 19', '', '{"acronym": "", "branches": [], "departement": "", "email": "", "founded_on": null, "kind": null, "level": null, "locality": "", "mandate_capacity": "", "mandate_name": "", "mandate_phone": "", "name_fr": "", "phone": "", "po_box": "", "seat": "", "side": null}', '{"acronym": "SYVAN19", "branches": ["TER-PORT"], "departement": "LT-WOU", "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "name_fr": "Syndicat des vanniers 19", "phone": "+237 6 00 19 50 83", "po_box": "5405", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', '99adb1190441dede25824da1f87aeacee4e1baa64e7ed0ae2f5bb55c0f8cd93c', '3e1e14870169408e28cf7f001aa695c01ddd3caebbed506fc7cef29b61882b6a');
INSERT INTO public.event VALUES (221, '2026-03-03 09:19:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 10, 'VETC-MA3R Syndicat des vanniers 19', '', '{}', '{"name": "NKWENTI Alphonse"}', '3e1e14870169408e28cf7f001aa695c01ddd3caebbed506fc7cef29b61882b6a', '4bfa005d55da14a8b2acc529a7e17746875d3d4fd2b8e03d200f6bbeb34127f5');
INSERT INTO public.event VALUES (222, '2026-03-03 09:20:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 10, 'VETC-MA3R Syndicat des vanniers 19', '', '{}', '{"name": "AHMADOU Ang\u00e8le"}', '4bfa005d55da14a8b2acc529a7e17746875d3d4fd2b8e03d200f6bbeb34127f5', '34f7a7831b09dcb71987423fe7ddc52f7c27d0d90f8f1545adb3ddb9da44dbbc');
INSERT INTO public.event VALUES (223, '2026-03-03 09:21:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 10, 'VETC-MA3R Syndicat des vanniers 19', '', '{}', '{"name": "ASONG Comfort"}', '34f7a7831b09dcb71987423fe7ddc52f7c27d0d90f8f1545adb3ddb9da44dbbc', 'd5a46981de9817be8e383b78728c1b1ad2cbc29be9f4ad84c98a3d1152c1c8ce');
INSERT INTO public.event VALUES (224, '2026-03-03 09:21:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 10, 'VETC-MA3R Syndicat des vanniers 19', '', '{}', '{"name": "MBELLA Alphonse"}', 'd5a46981de9817be8e383b78728c1b1ad2cbc29be9f4ad84c98a3d1152c1c8ce', 'a6f0a5a145adbf4f8bf2985ad918ad5d74a1ff4fdc576ca8dd22de77be40b557');
INSERT INTO public.event VALUES (225, '2026-03-03 09:22:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 10, 'VETC-MA3R Syndicat des vanniers 19', '', '{}', '{"name": "EKANE Patrice"}', 'a6f0a5a145adbf4f8bf2985ad918ad5d74a1ff4fdc576ca8dd22de77be40b557', '61ec56eca60708b9f00a800c6f3fcbdb09d2e321574cbe231e60aaf1b4024d73');
INSERT INTO public.event VALUES (226, '2026-03-03 09:22:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 10, 'VETC-MA3R Syndicat des vanniers 19', '', '{}', '{"copies": 1, "piece": "application"}', '61ec56eca60708b9f00a800c6f3fcbdb09d2e321574cbe231e60aaf1b4024d73', '06d509c2ce75311a4509ec74b06d119ab9e6c7f4752537161081553fefe0078a');
INSERT INTO public.event VALUES (227, '2026-03-03 09:23:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 10, 'VETC-MA3R Syndicat des vanniers 19', '', '{}', '{"copies": 2, "piece": "statutes"}', '06d509c2ce75311a4509ec74b06d119ab9e6c7f4752537161081553fefe0078a', '448f7bacdcf597bb18e0f46331514f31a7ae94946fb31c1e75ce184301e13142');
INSERT INTO public.event VALUES (228, '2026-03-03 09:23:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 10, 'VETC-MA3R Syndicat des vanniers 19', '', '{}', '{"copies": 1, "piece": "officers_list"}', '448f7bacdcf597bb18e0f46331514f31a7ae94946fb31c1e75ce184301e13142', '9d0190558751b769232b76a0124cd216c7a90ffc57974a30777116ff1f657855');
INSERT INTO public.event VALUES (229, '2026-03-03 09:30:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.submitted', 'dossier', 10, 'REC-2026-0009 Syndicat des vanniers 19', '', '{}', '{"acronym": "SYVAN19", "branch_justification": "", "branches": ["TER-PORT"], "departement": "LT-WOU", "documents": {"application": "1\u00d7", "officers_list": "1\u00d7", "statutes": "2\u00d7"}, "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "members": [], "name_en": "", "name_fr": "Syndicat des vanniers 19", "people": {"46": {"born_on": "1970-01-03", "civic_rights": true, "employer": "H\u00f4tel de la Mangue Assise", "foreigner": false, "function": "president", "identity_document": "CNI 330530419", "name": "NKWENTI Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "47": {"born_on": "1971-02-03", "civic_rights": true, "employer": "Laboratoires Citronnelle du Noun", "foreigner": false, "function": "secretary_general", "identity_document": "CNI 549008934", "name": "AHMADOU Ang\u00e8le", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "48": {"born_on": "1972-03-03", "civic_rights": true, "employer": "Travaux Horizon Lat\u00e9rite", "foreigner": false, "function": "treasurer", "identity_document": "CNI 691682483", "name": "ASONG Comfort", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "49": {"born_on": "1973-04-03", "civic_rights": true, "employer": "Coll\u00e8ge priv\u00e9 du Tableau Noir", "foreigner": false, "function": null, "identity_document": "CNI 232931336", "name": "MBELLA Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "50": {"born_on": "1974-05-03", "civic_rights": true, "employer": "Clinique du Moringa", "foreigner": false, "function": null, "identity_document": "CNI 166423868", "name": "EKANE Patrice", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}}, "phone": "+237 6 00 19 50 83", "po_box": "5405", "receipt": "REC-2026-0009", "regime": "labour_code", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', '9d0190558751b769232b76a0124cd216c7a90ffc57974a30777116ff1f657855', '9c051e54115f8fc8ca693c6dbee5dbcc799ec3b073f8645392536db33276e970');
INSERT INTO public.event VALUES (230, '2026-03-03 14:30:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.taken_up', 'dossier', 10, 'REC-2026-0009 Syndicat des vanniers 19', '', '{}', '{"holder": "Bernard Tchoumi"}', '9c051e54115f8fc8ca693c6dbee5dbcc799ec3b073f8645392536db33276e970', '0808ad4212650f4737da80894d1e85b3391443a4d49310b4e37292557d485dd1');
INSERT INTO public.event VALUES (231, '2026-03-03 14:34:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 10, 'REC-2026-0009 Syndicat des vanniers 19', '', '{"piece": "application", "state": "received"}', '{"piece": "application", "state": "conforming"}', '0808ad4212650f4737da80894d1e85b3391443a4d49310b4e37292557d485dd1', '4880e387580c00a930eec01705abbdd85dc3e76fe283f13617958c18f109442d');
INSERT INTO public.event VALUES (232, '2026-03-03 14:38:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 10, 'REC-2026-0009 Syndicat des vanniers 19', '', '{"piece": "statutes", "state": "received"}', '{"piece": "statutes", "state": "conforming"}', '4880e387580c00a930eec01705abbdd85dc3e76fe283f13617958c18f109442d', '473c0c748b740513e0fee00822317115c7c8110f6ec6e4ac1fbb10cdb6234ec2');
INSERT INTO public.event VALUES (233, '2026-03-03 14:42:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 10, 'REC-2026-0009 Syndicat des vanniers 19', '', '{"piece": "officers_list", "state": "received"}', '{"piece": "officers_list", "state": "conforming"}', '473c0c748b740513e0fee00822317115c7c8110f6ec6e4ac1fbb10cdb6234ec2', '9992bea61bda805349f6b1ce5dd5764e6b4e73d8cf856a3d1be8a62caf19b920');
INSERT INTO public.event VALUES (234, '2026-03-03 14:44:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 10, 'REC-2026-0009 Syndicat des vanniers 19', '', '{}', '{"clause": "a", "page": "p. 2", "present": true}', '9992bea61bda805349f6b1ce5dd5764e6b4e73d8cf856a3d1be8a62caf19b920', 'a689ebbb8613fcdc7b0956c83e8053eec9f0a61cd38b51e9e0ec325d56ad3fbe');
INSERT INTO public.event VALUES (235, '2026-03-03 14:46:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 10, 'REC-2026-0009 Syndicat des vanniers 19', '', '{}', '{"clause": "b", "page": "p. 3", "present": true}', 'a689ebbb8613fcdc7b0956c83e8053eec9f0a61cd38b51e9e0ec325d56ad3fbe', 'd04f7172562d0c24163d76b26054c22fb3ec64085bfe33adc310ccc744b76995');
INSERT INTO public.event VALUES (236, '2026-03-03 14:48:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 10, 'REC-2026-0009 Syndicat des vanniers 19', '', '{}', '{"clause": "c", "page": "p. 4", "present": true}', 'd04f7172562d0c24163d76b26054c22fb3ec64085bfe33adc310ccc744b76995', '7b97f540b7c14ba13acb37b62422654937432bf43ebc1bd6fcb7e6b59e1c36ac');
INSERT INTO public.event VALUES (237, '2026-03-03 14:50:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 10, 'REC-2026-0009 Syndicat des vanniers 19', '', '{}', '{"clause": "d", "page": "p. 5", "present": true}', '7b97f540b7c14ba13acb37b62422654937432bf43ebc1bd6fcb7e6b59e1c36ac', '604b7f11a8e86978cb72d93bdcc09d30898b3d5ad9ae78beef91b3009a2672d0');
INSERT INTO public.event VALUES (238, '2026-03-03 14:52:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 10, 'REC-2026-0009 Syndicat des vanniers 19', '', '{}', '{"clause": "e", "page": "p. 6", "present": true}', '604b7f11a8e86978cb72d93bdcc09d30898b3d5ad9ae78beef91b3009a2672d0', 'eb073410415bd08bac45dd2a9726bca11a05fc97e6862c7d1a4136c943ff2c19');
INSERT INTO public.event VALUES (239, '2026-03-03 14:54:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 10, 'REC-2026-0009 Syndicat des vanniers 19', '', '{}', '{"clause": "f", "page": "", "present": false}', 'eb073410415bd08bac45dd2a9726bca11a05fc97e6862c7d1a4136c943ff2c19', '08333d0c10cca5a149477e87853095d292c3c4264585f2a3f091a58018c0b547');
INSERT INTO public.event VALUES (240, '2026-03-03 14:56:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 10, 'REC-2026-0009 Syndicat des vanniers 19', '', '{}', '{"clause": "g", "page": "p. 8", "present": true}', '08333d0c10cca5a149477e87853095d292c3c4264585f2a3f091a58018c0b547', '1bf45a74c5f420a788dc2190853ce5c3b4248c3f27e3f3195d5bb1144c538473');
INSERT INTO public.event VALUES (241, '2026-03-03 14:58:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 10, 'REC-2026-0009 Syndicat des vanniers 19', '', '{}', '{"clause": "h", "page": "p. 9", "present": true}', '1bf45a74c5f420a788dc2190853ce5c3b4248c3f27e3f3195d5bb1144c538473', '3c28219a04798725a2d81f4a28e0d001dc5142f3b19b587b4ac63055e9111ad5');
INSERT INTO public.event VALUES (242, '2026-03-03 15:00:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 10, 'REC-2026-0009 Syndicat des vanniers 19', '', '{}', '{"clause": "i", "page": "p. 10", "present": true}', '3c28219a04798725a2d81f4a28e0d001dc5142f3b19b587b4ac63055e9111ad5', '417464785b946fb613cb5d67d79748337cb42e01e6c51316eda692988231d52b');
INSERT INTO public.event VALUES (243, '2026-03-03 15:02:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.clause_read', 'dossier', 10, 'REC-2026-0009 Syndicat des vanniers 19', '', '{}', '{"clause": "j", "page": "p. 11", "present": true}', '417464785b946fb613cb5d67d79748337cb42e01e6c51316eda692988231d52b', 'c6660cd7199bc8d7dd190cdb58481eea8e522ceffbc41e18ceaf28f21a8954d4');
INSERT INTO public.event VALUES (244, '2026-03-03 15:09:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.name_tested', 'dossier', 10, 'REC-2026-0009 Syndicat des vanniers 19', 'Aucune dénomination voisine dans la branche et le département.', '{}', '{"nearest": ["GS-2026-0001"], "verdict": "clear"}', 'c6660cd7199bc8d7dd190cdb58481eea8e522ceffbc41e18ceaf28f21a8954d4', '5a33d94bc9290b90b91051bc827491b32e0512093153d738dd4d44a6d12e80e8');
INSERT INTO public.event VALUES (245, '2026-03-03 15:16:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.observations_gathered', 'dossier', 10, 'REC-2026-0009 Syndicat des vanniers 19', '', '{}', '{"count": 9}', '5a33d94bc9290b90b91051bc827491b32e0512093153d738dd4d44a6d12e80e8', '0830da97a45ac60a16e417e77527005d497aa2918f5c895e75d7834cc45e5328');
INSERT INTO public.event VALUES (246, '2026-03-03 15:23:50+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.observations_ready', 'dossier', 10, 'REC-2026-0009 Syndicat des vanniers 19', '', '{}', '{}', '0830da97a45ac60a16e417e77527005d497aa2918f5c895e75d7834cc45e5328', '38a05b09691fbfda42342484e145130fa8da1153e3865c5cb7f2ec2b65901334');
INSERT INTO public.event VALUES (262, '2023-10-06 09:12:00+00', 5, 'Marthe Fotso', 'registrar', 'union.entered', 'union', 2, 'GS-2023-0001 Syndicat des métiers 0', '', '{}', '{"acronym": "SYES21", "kind": "syndicat", "name_en": "", "name_fr": "Syndicat des m\u00e9tiers 0", "number": "GS-2023-0001", "registered_on": "2023-10-06"}', '30da14847f8fd14aa71dace26b848f9dc46eeacf63649409f5c87c1eada02fb0', '127d04f12a8ea3d72f30ff506568e73b203b4a5b64cba35430986abe58ef2d9c');
INSERT INTO public.event VALUES (247, '2026-03-03 17:23:50+00', 4, 'Jean-Paul Essomba', 'head', 'dossier.returned', 'dossier', 10, 'REC-2026-0009 Syndicat des vanniers 19', '', '{}', '{"letter": "LET-2026-0005", "observations": ["Pi\u00e8ce \u00e0 produire\u00a0: Proc\u00e8s-verbal de l\u2019assembl\u00e9e constitutive.\nPiece to be produced: Minutes of the constituent assembly.", "Pi\u00e8ce \u00e0 produire\u00a0: Liste des fondateurs.\nPiece to be produced: List of founders.", "Pi\u00e8ce \u00e0 produire\u00a0: Liste des membres.\nPiece to be produced: List of members.", "Pi\u00e8ce \u00e0 produire\u00a0: Extraits de casier judiciaire (bulletin n\u00b0\u00a03).\nPiece to be produced: Criminal record certificates (bulletin n\u00b0 3).", "Pi\u00e8ce \u00e0 produire\u00a0: Certificats d\u2019immatriculation \u00e0 la CNPS.\nPiece to be produced: CNPS registration certificates.", "Pi\u00e8ce \u00e0 produire\u00a0: Attestations d\u2019employeur de la CNPS.\nPiece to be produced: CNPS employer attestations.", "Pi\u00e8ce \u00e0 produire\u00a0: Copies des pi\u00e8ces d\u2019identit\u00e9.\nPiece to be produced: Copies of identity documents.", "Pi\u00e8ce \u00e0 produire\u00a0: Plan de localisation du si\u00e8ge.\nPiece to be produced: Location plan of the seat.", "Les statuts doivent contenir la clause de l\u2019art.\u00a015(f)\u00a0: Interdiction d\u2019\u00e9lire une personne ne sachant ni lire ni \u00e9crire le fran\u00e7ais ou l\u2019anglais.\nThe statutes must contain the clause of art. 15(f): Ban on electing a person unable to read and write English or French."]}', '38a05b09691fbfda42342484e145130fa8da1153e3865c5cb7f2ec2b65901334', '0a5538e8e3384b21b725389a0a4232adea3d9f598abbfdfc091e77a94d28592e');
INSERT INTO public.event VALUES (248, '2026-06-06 17:30:50+00', 4, 'Jean-Paul Essomba', 'head', 'dossier.closed', 'dossier', 10, 'REC-2026-0009 Syndicat des vanniers 19', 'Aucune réponse aux observations.', '{}', '{"letter": "LET-2026-0006"}', '0a5538e8e3384b21b725389a0a4232adea3d9f598abbfdfc091e77a94d28592e', '891eeb0609b3c87922776fd67b9f4522fab61b9b302b933de9fd3893865481a0');
INSERT INTO public.event VALUES (249, '2026-03-03 09:12:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 11, 'DRY9-9BKE', '', '{}', '{"channel": "counter", "regime": "labour_code"}', '891eeb0609b3c87922776fd67b9f4522fab61b9b302b933de9fd3893865481a0', '026344f1c61af19dc58f0adf00eb1e39caec55d7f1ea665a80593909a257d937');
INSERT INTO public.event VALUES (250, '2026-03-03 09:19:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 11, 'DRY9-9BKE Syndicat des vanniers 20', '', '{"acronym": "", "branches": [], "departement": "", "email": "", "founded_on": null, "kind": null, "level": null, "locality": "", "mandate_capacity": "", "mandate_name": "", "mandate_phone": "", "name_fr": "", "phone": "", "po_box": "", "seat": "", "side": null}', '{"acronym": "SYVAN20", "branches": ["TER-PORT"], "departement": "LT-WOU", "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "name_fr": "Syndicat des vanniers 20", "phone": "+237 6 00 19 50 83", "po_box": "5405", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', '026344f1c61af19dc58f0adf00eb1e39caec55d7f1ea665a80593909a257d937', 'a3e84015e0dd733aa997699da39bf34face001510e4d96176507ff24181daf75');
INSERT INTO public.event VALUES (251, '2026-03-03 09:19:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 11, 'DRY9-9BKE Syndicat des vanniers 20', '', '{}', '{"name": "NKWENTI Alphonse"}', 'a3e84015e0dd733aa997699da39bf34face001510e4d96176507ff24181daf75', '2de477428e0a775b20e610276d2f8e8ed1ec1744dc3d46b9d16e10951cf8959b');
INSERT INTO public.event VALUES (252, '2026-03-03 09:20:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 11, 'DRY9-9BKE Syndicat des vanniers 20', '', '{}', '{"name": "AHMADOU Ang\u00e8le"}', '2de477428e0a775b20e610276d2f8e8ed1ec1744dc3d46b9d16e10951cf8959b', '51699676c6604e5ef9b37aadb00e3158dbad64aebdb6ab2f0cb5b0545ca107c3');
INSERT INTO public.event VALUES (253, '2026-03-03 09:21:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 11, 'DRY9-9BKE Syndicat des vanniers 20', '', '{}', '{"name": "ASONG Comfort"}', '51699676c6604e5ef9b37aadb00e3158dbad64aebdb6ab2f0cb5b0545ca107c3', '2b27e5cb6e8d3c839ef573582d13cac0a4233096ab71932c4895fb9bda90e65b');
INSERT INTO public.event VALUES (254, '2026-03-03 09:21:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 11, 'DRY9-9BKE Syndicat des vanniers 20', '', '{}', '{"name": "MBELLA Alphonse"}', '2b27e5cb6e8d3c839ef573582d13cac0a4233096ab71932c4895fb9bda90e65b', '2b22ea2ac0d21f7be778efa6ef1bc84f53cd8bfb21f365299e8de82030019f02');
INSERT INTO public.event VALUES (255, '2026-03-03 09:22:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 11, 'DRY9-9BKE Syndicat des vanniers 20', '', '{}', '{"name": "EKANE Patrice"}', '2b22ea2ac0d21f7be778efa6ef1bc84f53cd8bfb21f365299e8de82030019f02', '5d31d30eb4fc1c9321000ec31442d63c2e00f481583552e966ef1a549a41da35');
INSERT INTO public.event VALUES (256, '2026-03-03 09:22:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 11, 'DRY9-9BKE Syndicat des vanniers 20', '', '{}', '{"copies": 1, "piece": "application"}', '5d31d30eb4fc1c9321000ec31442d63c2e00f481583552e966ef1a549a41da35', '23140a7b04050894dc89356f835ca4547d9026873c47842d032e9b700b334d7a');
INSERT INTO public.event VALUES (257, '2026-03-03 09:23:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 11, 'DRY9-9BKE Syndicat des vanniers 20', '', '{}', '{"copies": 2, "piece": "statutes"}', '23140a7b04050894dc89356f835ca4547d9026873c47842d032e9b700b334d7a', '6b67b58c4d64cab2b3d146c46844f82fa3324bbe8e430dc017fc200c47a0881c');
INSERT INTO public.event VALUES (258, '2026-03-03 09:23:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 11, 'DRY9-9BKE Syndicat des vanniers 20', '', '{}', '{"copies": 1, "piece": "officers_list"}', '6b67b58c4d64cab2b3d146c46844f82fa3324bbe8e430dc017fc200c47a0881c', 'ff48402a5017c4a58cba51d8b1e4f84426c6231fd9884fbdd0ce13d5227fd0fd');
INSERT INTO public.event VALUES (259, '2026-03-03 09:30:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.submitted', 'dossier', 11, 'REC-2026-0010 Syndicat des vanniers 20', '', '{}', '{"acronym": "SYVAN20", "branch_justification": "", "branches": ["TER-PORT"], "departement": "LT-WOU", "documents": {"application": "1\u00d7", "officers_list": "1\u00d7", "statutes": "2\u00d7"}, "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "syndicat", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "members": [], "name_en": "", "name_fr": "Syndicat des vanniers 20", "people": {"51": {"born_on": "1970-01-03", "civic_rights": true, "employer": "H\u00f4tel de la Mangue Assise", "foreigner": false, "function": "president", "identity_document": "CNI 330530419", "name": "NKWENTI Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "52": {"born_on": "1971-02-03", "civic_rights": true, "employer": "Laboratoires Citronnelle du Noun", "foreigner": false, "function": "secretary_general", "identity_document": "CNI 549008934", "name": "AHMADOU Ang\u00e8le", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "53": {"born_on": "1972-03-03", "civic_rights": true, "employer": "Travaux Horizon Lat\u00e9rite", "foreigner": false, "function": "treasurer", "identity_document": "CNI 691682483", "name": "ASONG Comfort", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "54": {"born_on": "1973-04-03", "civic_rights": true, "employer": "Coll\u00e8ge priv\u00e9 du Tableau Noir", "foreigner": false, "function": null, "identity_document": "CNI 232931336", "name": "MBELLA Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "55": {"born_on": "1974-05-03", "civic_rights": true, "employer": "Clinique du Moringa", "foreigner": false, "function": null, "identity_document": "CNI 166423868", "name": "EKANE Patrice", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}}, "phone": "+237 6 00 19 50 83", "po_box": "5405", "receipt": "REC-2026-0010", "regime": "labour_code", "seat": "face march\u00e9 central, immeuble Bleu", "side": "employers"}', 'ff48402a5017c4a58cba51d8b1e4f84426c6231fd9884fbdd0ce13d5227fd0fd', 'e7116a7b1af3a2dfbe86c3c89c8973d6d0ea4739b5d1714b5fdb8d436f39128d');
INSERT INTO public.event VALUES (260, '2026-03-03 09:37:50+00', 2, 'Clarisse Ateba', 'intake', 'dossier.withdrawn', 'dossier', 11, 'REC-2026-0010 Syndicat des vanniers 20', 'Les fondateurs renoncent à leur demande.', '{"status": "submitted"}', '{}', 'e7116a7b1af3a2dfbe86c3c89c8973d6d0ea4739b5d1714b5fdb8d436f39128d', 'cc6a5358b173b4f8e539368656e13520e2a570e6ef92513d25bb8c8fd16f9bbe');
INSERT INTO public.event VALUES (261, '2026-03-06 09:12:00+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.recused', 'dossier', 3, 'REC-2026-0002 Syndicat des vanniers 12', 'Parenté avec un fondateur.', '{}', '{}', 'cc6a5358b173b4f8e539368656e13520e2a570e6ef92513d25bb8c8fd16f9bbe', '30da14847f8fd14aa71dace26b848f9dc46eeacf63649409f5c87c1eada02fb0');
INSERT INTO public.event VALUES (263, '2023-10-07 09:12:00+00', 5, 'Marthe Fotso', 'registrar', 'union.entered', 'union', 3, 'GS-2023-0002 Syndicat des métiers 1', '', '{}', '{"acronym": "SYES22", "kind": "syndicat", "name_en": "", "name_fr": "Syndicat des m\u00e9tiers 1", "number": "GS-2023-0002", "registered_on": "2023-10-07"}', '127d04f12a8ea3d72f30ff506568e73b203b4a5b64cba35430986abe58ef2d9c', 'c1d2404d31c9033ff60e857a3034a5ec928d88f950dadacbb9112cf6590f6372');
INSERT INTO public.event VALUES (264, '2023-10-08 09:12:00+00', 5, 'Marthe Fotso', 'registrar', 'union.entered', 'union', 4, 'GS-2023-0003 Syndicat des métiers 2', '', '{}', '{"acronym": "SYES23", "kind": "syndicat", "name_en": "", "name_fr": "Syndicat des m\u00e9tiers 2", "number": "GS-2023-0003", "registered_on": "2023-10-08"}', 'c1d2404d31c9033ff60e857a3034a5ec928d88f950dadacbb9112cf6590f6372', 'ea06cb537f03c8912a2e4863abe5ce5ce802ee099d1685fe999d35ff4c5f6c7c');
INSERT INTO public.event VALUES (265, '2023-10-09 09:12:00+00', 5, 'Marthe Fotso', 'registrar', 'union.entered', 'union', 5, 'GS-2023-0004 Fédération des métiers', '', '{}', '{"acronym": "SYES24", "kind": "federation", "name_en": "", "name_fr": "F\u00e9d\u00e9ration des m\u00e9tiers", "number": "GS-2023-0004", "registered_on": "2023-10-09"}', 'ea06cb537f03c8912a2e4863abe5ce5ce802ee099d1685fe999d35ff4c5f6c7c', '01671ce65907e27121c624620612b1a18f12cbce58b037fc7f42d019045799bd');
INSERT INTO public.event VALUES (266, '2026-06-02 09:00:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 12, 'MBVF-42H9 Syndicat des métiers 0', '', '{}', '{"channel": "counter", "filing": "seat", "number": "GS-2023-0001"}', '01671ce65907e27121c624620612b1a18f12cbce58b037fc7f42d019045799bd', 'd55f98dc4a5e89a1b2c47a1766a0e2b24dc90c5a95f6185c2febe0c416ddff49');
INSERT INTO public.event VALUES (267, '2026-06-02 09:07:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 12, 'MBVF-42H9 Syndicat des métiers 0', '', '{"departement": "LT-WOU", "effect_on": null, "locality": "Douala", "seat": "rue des Palmiers"}', '{"departement": "OU-MIF", "effect_on": "2026-03-23", "locality": "Bafoussam", "seat": "carrefour de l''Amiti\u00e9, 1er \u00e9tage"}', 'd55f98dc4a5e89a1b2c47a1766a0e2b24dc90c5a95f6185c2febe0c416ddff49', '8fa05e113d9bfefb7bb4590060dd1d796862ac0d28561eea9b11d4491fbdebf1');
INSERT INTO public.event VALUES (268, '2026-06-02 09:07:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 12, 'MBVF-42H9 Syndicat des métiers 0', '', '{}', '{"copies": 1, "piece": "seat_proof"}', '8fa05e113d9bfefb7bb4590060dd1d796862ac0d28561eea9b11d4491fbdebf1', 'b5a6cbf1bdfc5a25c2d46ff17031dfdde1c50e5daf517213162a8d1c8be98658');
INSERT INTO public.event VALUES (269, '2026-06-02 09:08:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 12, 'MBVF-42H9 Syndicat des métiers 0', '', '{}', '{"copies": 1, "piece": "change_request"}', 'b5a6cbf1bdfc5a25c2d46ff17031dfdde1c50e5daf517213162a8d1c8be98658', 'ddf2552d5eae92c183886628b9e9352c8b8a990d08e02337b383ebf17c2a7375');
INSERT INTO public.event VALUES (270, '2026-06-02 09:15:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 12, 'MBVF-42H9 Syndicat des métiers 0', '', '{"mandate_capacity": "", "mandate_name": "", "mandate_phone": ""}', '{"mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9rale", "mandate_name": "GARGA Brigitte", "mandate_phone": "+237 6 99 00 00 00"}', 'ddf2552d5eae92c183886628b9e9352c8b8a990d08e02337b383ebf17c2a7375', 'e98dad081abea3cd7f2c036de653df041eca8e97a5e9b550f9812e1dc0573620');
INSERT INTO public.event VALUES (271, '2026-06-02 09:22:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.submitted', 'dossier', 12, 'REC-2026-0011 Syndicat des métiers 0', '', '{}', '{"acronym": "SYES21", "branch_justification": "", "branches": ["TER-PORT"], "content": {"departement": "OU-MIF", "locality": "Bafoussam", "seat": "carrefour de l''Amiti\u00e9, 1er \u00e9tage"}, "departement": "LT-WOU", "documents": {"change_request": "1\u00d7", "seat_proof": "1\u00d7"}, "effect_on": "2026-03-23", "email": "", "filing": "seat", "founded_on": null, "kind": "syndicat", "level": "national", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9rale", "mandate_name": "GARGA Brigitte", "mandate_phone": "+237 6 99 00 00 00", "members": [], "name_en": "", "name_fr": "Syndicat des m\u00e9tiers 0", "people": {}, "phone": "", "po_box": "", "receipt": "REC-2026-0011", "regime": "labour_code", "seat": "rue des Palmiers", "side": "workers"}', 'e98dad081abea3cd7f2c036de653df041eca8e97a5e9b550f9812e1dc0573620', '33a2c2bcdcdbf2193526a211ac0d613f41df79d04a0b0661b6952ac0a3240ee2');
INSERT INTO public.event VALUES (272, '2026-06-02 14:22:00+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.taken_up', 'dossier', 12, 'REC-2026-0011 Syndicat des métiers 0', '', '{}', '{"holder": "Bernard Tchoumi"}', '33a2c2bcdcdbf2193526a211ac0d613f41df79d04a0b0661b6952ac0a3240ee2', '597a23ddbc188bc3204d96322a0c8e7b11687a8d872ef430533fb54ffc8a8297');
INSERT INTO public.event VALUES (273, '2026-06-02 14:26:00+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 12, 'REC-2026-0011 Syndicat des métiers 0', '', '{"piece": "seat_proof", "state": "received"}', '{"piece": "seat_proof", "state": "conforming"}', '597a23ddbc188bc3204d96322a0c8e7b11687a8d872ef430533fb54ffc8a8297', '38babb9b27dcad2e870f75be138aa2190e9d55733c3b5f4b6f82ed60d749c732');
INSERT INTO public.event VALUES (274, '2026-06-02 14:30:00+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 12, 'REC-2026-0011 Syndicat des métiers 0', '', '{"piece": "change_request", "state": "received"}', '{"piece": "change_request", "state": "conforming"}', '38babb9b27dcad2e870f75be138aa2190e9d55733c3b5f4b6f82ed60d749c732', 'e0ae3a93ffdb1d1898b127cb3474e815f897816a98e08a76be5a26f87dfe4544');
INSERT INTO public.event VALUES (275, '2026-06-02 14:37:00+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.decision_proposed', 'dossier', 12, 'REC-2026-0011 Syndicat des métiers 0', 'Le dépôt est prouvé et régulier.', '{}', '{"grounds": [], "outcome": "register", "override": "", "seal": "536ef6b8d67d6450a0c0921e6749935aba59f90bd16750cd57df7c1e9adcfd74"}', 'e0ae3a93ffdb1d1898b127cb3474e815f897816a98e08a76be5a26f87dfe4544', 'eefececaafcf1018efcee5ec95bd3812648d911d880fc75ec65d612a64283680');
INSERT INTO public.event VALUES (276, '2026-06-02 17:37:00+00', 5, 'Marthe Fotso', 'registrar', 'union.seat_changed', 'union', 2, 'GS-2023-0001 Syndicat des métiers 0', 'Le dépôt est prouvé et régulier.', '{"departement": "LT-WOU", "locality": "Douala", "region": "LT", "seat": "rue des Palmiers"}', '{"departement": "OU-MIF", "effective_on": "2026-03-23", "locality": "Bafoussam", "region": "OU", "seat": "carrefour de l''Amiti\u00e9, 1er \u00e9tage"}', 'eefececaafcf1018efcee5ec95bd3812648d911d880fc75ec65d612a64283680', '242829d317c31239011f40a4269d15dba2204f1a7c5c535de558136d0ece6fc9');
INSERT INTO public.event VALUES (277, '2026-06-02 17:37:00+00', 5, 'Marthe Fotso', 'registrar', 'dossier.change_accepted', 'dossier', 12, 'REC-2026-0011 Syndicat des métiers 0', 'Le dépôt est prouvé et régulier.', '{}', '{"effect_on": "2026-03-23", "filing": "seat", "letter": "LET-2026-0007", "number": "GS-2023-0001"}', '242829d317c31239011f40a4269d15dba2204f1a7c5c535de558136d0ece6fc9', 'e6d0c75f9c206e3f326a39e2cb4b145ed4f6f35e2257acf94a0a9d09b348f606');
INSERT INTO public.event VALUES (278, '2026-06-02 09:00:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 13, 'EHK8-H99U Syndicat des métiers 1', '', '{}', '{"channel": "counter", "filing": "statutes", "number": "GS-2023-0002"}', 'e6d0c75f9c206e3f326a39e2cb4b145ed4f6f35e2257acf94a0a9d09b348f606', 'bb0ecc2ba5dee2552ca88b736669e18dd011f903c5f65ca4b533b7ca1fbdf92d');
INSERT INTO public.event VALUES (279, '2026-06-02 09:07:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 13, 'EHK8-H99U Syndicat des métiers 1', '', '{"adopted_on": null, "effect_on": null, "summary": null}', '{"adopted_on": "2026-03-23", "effect_on": "2026-03-23", "summary": "Articles 7 et 14 : dur\u00e9e du mandat port\u00e9e \u00e0 quatre ans."}', 'bb0ecc2ba5dee2552ca88b736669e18dd011f903c5f65ca4b533b7ca1fbdf92d', '253fa1de2db57bccca0f8c8755099f4240b444b28c78077ce0fc1c6b82ed0573');
INSERT INTO public.event VALUES (280, '2026-06-02 09:07:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 13, 'EHK8-H99U Syndicat des métiers 1', '', '{}', '{"copies": 1, "piece": "new_statutes"}', '253fa1de2db57bccca0f8c8755099f4240b444b28c78077ce0fc1c6b82ed0573', 'a8f5a64f2063bc1f2767e6f8a1742795acdd507adc6f5ce8029a57efd18fcac2');
INSERT INTO public.event VALUES (281, '2026-06-02 09:08:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 13, 'EHK8-H99U Syndicat des métiers 1', '', '{}', '{"copies": 1, "piece": "statutes_minutes"}', 'a8f5a64f2063bc1f2767e6f8a1742795acdd507adc6f5ce8029a57efd18fcac2', '0e5b3d00fdd438ae5bb4e6c8b51790b463d8be636a10d21968d134564aa3b99f');
INSERT INTO public.event VALUES (282, '2026-06-02 09:08:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 13, 'EHK8-H99U Syndicat des métiers 1', '', '{}', '{"copies": 1, "piece": "change_request"}', '0e5b3d00fdd438ae5bb4e6c8b51790b463d8be636a10d21968d134564aa3b99f', '762b85bb5e54d31ef484c302d3f54f23d06be12aa35435dac9674474dba87537');
INSERT INTO public.event VALUES (283, '2026-06-02 09:15:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 13, 'EHK8-H99U Syndicat des métiers 1', '', '{"mandate_capacity": "", "mandate_name": "", "mandate_phone": ""}', '{"mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9rale", "mandate_name": "GARGA Brigitte", "mandate_phone": "+237 6 99 00 00 00"}', '762b85bb5e54d31ef484c302d3f54f23d06be12aa35435dac9674474dba87537', '79e3a7767dd2bdf9fe830c0c448011179daa1f52eacce7178fe0666511b97b7c');
INSERT INTO public.event VALUES (284, '2026-06-02 09:00:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 14, 'SEKE-TBB7 Syndicat des métiers 2', '', '{}', '{"channel": "counter", "filing": "officers", "number": "GS-2023-0003"}', '79e3a7767dd2bdf9fe830c0c448011179daa1f52eacce7178fe0666511b97b7c', 'e2698c773c8d6cd024952c403fe78d6c1babe5269c1a718d04a5ebdf334a25b9');
INSERT INTO public.event VALUES (285, '2026-06-02 09:07:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 14, 'SEKE-TBB7 Syndicat des métiers 2', '', '{"congress_on": null, "congress_place": null, "effect_on": null, "quorum": null}', '{"congress_on": "2026-03-23", "congress_place": "Kribi", "effect_on": "2026-03-23", "quorum": "61 d\u00e9l\u00e9gu\u00e9s sur 80"}', 'e2698c773c8d6cd024952c403fe78d6c1babe5269c1a718d04a5ebdf334a25b9', '072d3520778970aec74935df5b24e240b5d9a92ba3bdd05b12b0886bf8b01a7e');
INSERT INTO public.event VALUES (286, '2026-06-02 09:07:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 14, 'SEKE-TBB7 Syndicat des métiers 2', '', '{}', '{"name": "Alice Nkemelu"}', '072d3520778970aec74935df5b24e240b5d9a92ba3bdd05b12b0886bf8b01a7e', '169e5c7fc1094bcd0913c14cf4081a5715998aa4a270cb8d3777194c6dcb8cfa');
INSERT INTO public.event VALUES (287, '2026-06-02 09:08:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 14, 'SEKE-TBB7 Syndicat des métiers 2', '', '{}', '{"name": "Roger Biyiha"}', '169e5c7fc1094bcd0913c14cf4081a5715998aa4a270cb8d3777194c6dcb8cfa', 'e344e411073db475d49f19ce267c71087f2df7776d82c2bd6dbf6b40b8ccfe4c');
INSERT INTO public.event VALUES (288, '2026-06-02 09:09:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 14, 'SEKE-TBB7 Syndicat des métiers 2', '', '{}', '{"name": "Fadimatou Oumarou"}', 'e344e411073db475d49f19ce267c71087f2df7776d82c2bd6dbf6b40b8ccfe4c', 'd852fa5ad6b9e9702c2190119c6dd92b711690461befb651c2aff210920b3399');
INSERT INTO public.event VALUES (289, '2026-06-02 09:09:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 14, 'SEKE-TBB7 Syndicat des métiers 2', '', '{}', '{"copies": 1, "piece": "congress_minutes"}', 'd852fa5ad6b9e9702c2190119c6dd92b711690461befb651c2aff210920b3399', '7c944aa2f087846318565dcf3ea799f6767773a5bde2ae6f4f4b8e61ef5979dd');
INSERT INTO public.event VALUES (290, '2026-06-02 09:10:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 14, 'SEKE-TBB7 Syndicat des métiers 2', '', '{}', '{"copies": 1, "piece": "convening_notice"}', '7c944aa2f087846318565dcf3ea799f6767773a5bde2ae6f4f4b8e61ef5979dd', 'b12a0f0bd062b8eb7db7e7401c9e191291cd8068a60388ff85a71e400a77baa2');
INSERT INTO public.event VALUES (291, '2026-06-02 09:10:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 14, 'SEKE-TBB7 Syndicat des métiers 2', '', '{}', '{"copies": 1, "piece": "attendance_sheet"}', 'b12a0f0bd062b8eb7db7e7401c9e191291cd8068a60388ff85a71e400a77baa2', '1c6d3157dfaf2cdda2983aafe8649abfd3ebd5596a6b5e79c15354bda2a4d1e3');
INSERT INTO public.event VALUES (292, '2026-06-02 09:11:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 14, 'SEKE-TBB7 Syndicat des métiers 2', '', '{}', '{"copies": 1, "piece": "change_request"}', '1c6d3157dfaf2cdda2983aafe8649abfd3ebd5596a6b5e79c15354bda2a4d1e3', '307c3cc15827140b8ac16a2b53f7cb0f5292d53b65178a92426c16b23dabd85b');
INSERT INTO public.event VALUES (293, '2026-06-02 09:18:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 14, 'SEKE-TBB7 Syndicat des métiers 2', '', '{"mandate_capacity": "", "mandate_name": "", "mandate_phone": ""}', '{"mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9rale", "mandate_name": "GARGA Brigitte", "mandate_phone": "+237 6 99 00 00 00"}', '307c3cc15827140b8ac16a2b53f7cb0f5292d53b65178a92426c16b23dabd85b', '9ad0244f50e453159491aa6b4234a3a66d7be927dc3bac4e54da4b6b7c623426');
INSERT INTO public.event VALUES (294, '2026-06-02 09:25:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.submitted', 'dossier', 14, 'REC-2026-0012 Syndicat des métiers 2', '', '{}', '{"acronym": "SYES23", "branch_justification": "", "branches": ["TER-PORT"], "content": {"congress_on": "2026-03-23", "congress_place": "Kribi", "convened_on": null, "mandate_until": null, "minutes_ref": null, "quorum": "61 d\u00e9l\u00e9gu\u00e9s sur 80"}, "departement": "LT-WOU", "documents": {"attendance_sheet": "1\u00d7", "change_request": "1\u00d7", "congress_minutes": "1\u00d7", "convening_notice": "1\u00d7"}, "effect_on": "2026-03-23", "email": "", "filing": "officers", "founded_on": null, "kind": "syndicat", "level": "national", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9rale", "mandate_name": "GARGA Brigitte", "mandate_phone": "+237 6 99 00 00 00", "members": [], "name_en": "", "name_fr": "Syndicat des m\u00e9tiers 2", "people": {"56": {"born_on": null, "civic_rights": true, "employer": "", "foreigner": false, "function": "president", "identity_document": "", "name": "Alice Nkemelu", "nationality": "", "no_forfeiture": true, "profession": "", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": false}, "57": {"born_on": null, "civic_rights": true, "employer": "", "foreigner": false, "function": "secretary_general", "identity_document": "", "name": "Roger Biyiha", "nationality": "", "no_forfeiture": true, "profession": "", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": false}, "58": {"born_on": null, "civic_rights": true, "employer": "", "foreigner": false, "function": "treasurer", "identity_document": "", "name": "Fadimatou Oumarou", "nationality": "", "no_forfeiture": true, "profession": "", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": false}}, "phone": "", "po_box": "", "receipt": "REC-2026-0012", "regime": "labour_code", "seat": "rue des Palmiers", "side": "workers"}', '9ad0244f50e453159491aa6b4234a3a66d7be927dc3bac4e54da4b6b7c623426', '83b4cacbfb0bcc03709fdf1ef7379786d487933edadc8ad9cded2e41b1dcdd86');
INSERT INTO public.event VALUES (295, '2026-06-02 14:25:00+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.taken_up', 'dossier', 14, 'REC-2026-0012 Syndicat des métiers 2', '', '{}', '{"holder": "Bernard Tchoumi"}', '83b4cacbfb0bcc03709fdf1ef7379786d487933edadc8ad9cded2e41b1dcdd86', '55fa7bddc565dc344f7741d0ad4b859132bdcb971adbe41588f22445ca103cfc');
INSERT INTO public.event VALUES (296, '2026-06-02 14:29:00+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 14, 'REC-2026-0012 Syndicat des métiers 2', '', '{"piece": "congress_minutes", "state": "received"}', '{"piece": "congress_minutes", "state": "conforming"}', '55fa7bddc565dc344f7741d0ad4b859132bdcb971adbe41588f22445ca103cfc', '37ed14388a011e8b293da3882809f4e0a0e69282ca562aa1d8eed5295e6d0c9c');
INSERT INTO public.event VALUES (297, '2026-06-02 14:33:00+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 14, 'REC-2026-0012 Syndicat des métiers 2', '', '{"piece": "convening_notice", "state": "received"}', '{"piece": "convening_notice", "state": "conforming"}', '37ed14388a011e8b293da3882809f4e0a0e69282ca562aa1d8eed5295e6d0c9c', '2c9d5f7bc14f3b3eddcd3265a659c27401c695050129864f496355258f086d95');
INSERT INTO public.event VALUES (298, '2026-06-02 14:37:00+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 14, 'REC-2026-0012 Syndicat des métiers 2', '', '{"piece": "attendance_sheet", "state": "received"}', '{"piece": "attendance_sheet", "state": "conforming"}', '2c9d5f7bc14f3b3eddcd3265a659c27401c695050129864f496355258f086d95', 'a5f48932d7f9086d1f32f5bd00afbacf890a41a36a7fdc2251ba4c4a97cdccc6');
INSERT INTO public.event VALUES (299, '2026-06-02 14:41:00+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 14, 'REC-2026-0012 Syndicat des métiers 2', '', '{"piece": "change_request", "state": "received"}', '{"piece": "change_request", "state": "conforming"}', 'a5f48932d7f9086d1f32f5bd00afbacf890a41a36a7fdc2251ba4c4a97cdccc6', '2b5b1e8d03e9b24ed3018273e9f79d20577436ee4b174a0cffa996aa195663f4');
INSERT INTO public.event VALUES (300, '2026-06-02 14:48:00+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.decision_proposed', 'dossier', 14, 'REC-2026-0012 Syndicat des métiers 2', 'Le dépôt est prouvé et régulier.', '{}', '{"grounds": [], "outcome": "register", "override": "", "seal": "eeaaa754fe00e1e75ebfd1cf51d380d154e6ee7ab878e0e4848743b685f18366"}', '2b5b1e8d03e9b24ed3018273e9f79d20577436ee4b174a0cffa996aa195663f4', 'b048d2fba9c3a95c6d094bc8f94a76ad6482f0114c80987c97f915360114706d');
INSERT INTO public.event VALUES (301, '2026-06-02 17:48:00+00', 5, 'Marthe Fotso', 'registrar', 'union.officers_changed', 'union', 4, 'GS-2023-0003 Syndicat des métiers 2', 'Le dépôt est prouvé et régulier.', '{"elected_on": null, "mandate_until": null, "officers": [["Ada Eyango", "president"]]}', '{"effective_on": "2026-03-23", "elected_on": "2026-03-23", "mandate_until": null, "officers": [["Alice Nkemelu", "president"], ["Roger Biyiha", "secretary_general"], ["Fadimatou Oumarou", "treasurer"]]}', 'b048d2fba9c3a95c6d094bc8f94a76ad6482f0114c80987c97f915360114706d', 'c8e2a755a067b06e6fa59b95fed847a8cbaa1d01c9a1498076d44b8989c48858');
INSERT INTO public.event VALUES (302, '2026-06-02 17:48:00+00', 5, 'Marthe Fotso', 'registrar', 'dossier.change_accepted', 'dossier', 14, 'REC-2026-0012 Syndicat des métiers 2', 'Le dépôt est prouvé et régulier.', '{}', '{"effect_on": "2026-03-23", "filing": "officers", "letter": "LET-2026-0008", "number": "GS-2023-0003"}', 'c8e2a755a067b06e6fa59b95fed847a8cbaa1d01c9a1498076d44b8989c48858', '70d13f5fa64ff91a1fe9b8f7d9293d9e1f8fa79a2d615efe0a7ef885438321c1');
INSERT INTO public.event VALUES (303, '2026-06-02 09:00:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 15, 'P295-G2YE Syndicat des métiers 0', '', '{}', '{"channel": "counter", "filing": "contacts", "number": "GS-2023-0001"}', '70d13f5fa64ff91a1fe9b8f7d9293d9e1f8fa79a2d615efe0a7ef885438321c1', 'abfdf5faa74fc90a7f1ea828534dd26809acba44b43cd6a9018720d01990c360');
INSERT INTO public.event VALUES (304, '2026-06-02 09:07:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 15, 'P295-G2YE Syndicat des métiers 0', '', '{"effect_on": null, "email": null, "phone": null, "po_box": null}', '{"effect_on": "2026-03-23", "email": "contact@exemple.cm", "phone": "+237 6 77 11 22 33", "po_box": "404"}', 'abfdf5faa74fc90a7f1ea828534dd26809acba44b43cd6a9018720d01990c360', '345d0eb8e54723c0a6113f1c921f9d37e748ce155c3231f15644a5befe80dea6');
INSERT INTO public.event VALUES (305, '2026-06-02 09:07:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 15, 'P295-G2YE Syndicat des métiers 0', '', '{}', '{"copies": 1, "piece": "change_request"}', '345d0eb8e54723c0a6113f1c921f9d37e748ce155c3231f15644a5befe80dea6', 'e5070e7082b80c6cc5b31abd7837029e27056f49f0bf963bfd7abd60349c26e9');
INSERT INTO public.event VALUES (306, '2026-06-02 09:14:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 15, 'P295-G2YE Syndicat des métiers 0', '', '{"mandate_capacity": "", "mandate_name": "", "mandate_phone": ""}', '{"mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9rale", "mandate_name": "GARGA Brigitte", "mandate_phone": "+237 6 99 00 00 00"}', 'e5070e7082b80c6cc5b31abd7837029e27056f49f0bf963bfd7abd60349c26e9', '09ab6e9088f01997b7db209a74efbe0cd652b0400f999bea00dcefa68d7c8b5d');
INSERT INTO public.event VALUES (307, '2026-06-02 09:00:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 16, 'EMP9-XCBU Syndicat des métiers 1', '', '{}', '{"channel": "counter", "filing": "name", "number": "GS-2023-0002"}', '09ab6e9088f01997b7db209a74efbe0cd652b0400f999bea00dcefa68d7c8b5d', 'cf6db1af9cfb2e330cddea6e6ad15822a93bee3786cfb143883d2105a3e88bff');
INSERT INTO public.event VALUES (308, '2026-06-02 09:07:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 16, 'EMP9-XCBU Syndicat des métiers 1', '', '{"acronym": "SYES22", "effect_on": null, "name_fr": "Syndicat des m\u00e9tiers 1"}', '{"acronym": "SYALUC", "effect_on": "2026-03-23", "name_fr": "Syndicat des artisans luthiers du Cameroun"}', 'cf6db1af9cfb2e330cddea6e6ad15822a93bee3786cfb143883d2105a3e88bff', 'd0f3acee53ede9692ebe4309b9cefbdd2a880c3e94dca5bafdb2bd1826e0f689');
INSERT INTO public.event VALUES (309, '2026-06-02 09:07:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 16, 'EMP9-XCBU Syndicat des métiers 1', '', '{}', '{"copies": 1, "piece": "name_minutes"}', 'd0f3acee53ede9692ebe4309b9cefbdd2a880c3e94dca5bafdb2bd1826e0f689', '4519eccf429f72cf648afb45ed6c33eb2d47dd39a7c902eb7926107eab83bb97');
INSERT INTO public.event VALUES (310, '2026-06-02 09:08:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 16, 'EMP9-XCBU Syndicat des métiers 1', '', '{}', '{"copies": 1, "piece": "change_request"}', '4519eccf429f72cf648afb45ed6c33eb2d47dd39a7c902eb7926107eab83bb97', 'e28e54d43bd6079e78efa9c26ed715510022f51440c7d8e1817e8338d2e6a2b8');
INSERT INTO public.event VALUES (311, '2026-06-02 09:08:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 16, 'EMP9-XCBU Syndicat des métiers 1', '', '{}', '{"copies": 1, "piece": "new_statutes"}', 'e28e54d43bd6079e78efa9c26ed715510022f51440c7d8e1817e8338d2e6a2b8', 'd64d07dc20a701299090947202162e8f0e3d8c753c02e42c30f2e2535556d894');
INSERT INTO public.event VALUES (312, '2026-06-02 09:15:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 16, 'EMP9-XCBU Syndicat des métiers 1', '', '{"mandate_capacity": "", "mandate_name": "", "mandate_phone": ""}', '{"mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9rale", "mandate_name": "GARGA Brigitte", "mandate_phone": "+237 6 99 00 00 00"}', 'd64d07dc20a701299090947202162e8f0e3d8c753c02e42c30f2e2535556d894', '06d4414276c4cfb2754fce21f0d51df8f9bb4180f67edbf1297b519ed5004f15');
INSERT INTO public.event VALUES (313, '2026-06-02 09:22:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.submitted', 'dossier', 16, 'REC-2026-0013 Syndicat des métiers 1', '', '{}', '{"acronym": "SYES22", "branch_justification": "", "branches": ["TER-PORT"], "content": {"acronym": "SYALUC", "name_en": null, "name_fr": "Syndicat des artisans luthiers du Cameroun"}, "departement": "LT-WOU", "documents": {"change_request": "1\u00d7", "name_minutes": "1\u00d7", "new_statutes": "1\u00d7"}, "effect_on": "2026-03-23", "email": "", "filing": "name", "founded_on": null, "kind": "syndicat", "level": "national", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9rale", "mandate_name": "GARGA Brigitte", "mandate_phone": "+237 6 99 00 00 00", "members": [], "name_en": "", "name_fr": "Syndicat des m\u00e9tiers 1", "people": {}, "phone": "", "po_box": "", "receipt": "REC-2026-0013", "regime": "labour_code", "seat": "rue des Palmiers", "side": "workers"}', '06d4414276c4cfb2754fce21f0d51df8f9bb4180f67edbf1297b519ed5004f15', 'ba586460a23cb188c0f3240c009f7ec6339edf8b2f31e2418110c452c3fccd56');
INSERT INTO public.event VALUES (314, '2026-06-02 14:22:30+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.taken_up', 'dossier', 16, 'REC-2026-0013 Syndicat des métiers 1', '', '{}', '{"holder": "Bernard Tchoumi"}', 'ba586460a23cb188c0f3240c009f7ec6339edf8b2f31e2418110c452c3fccd56', 'b66571adc783df4e195e9c85804ad3bb0814965570061cfeab6f3cfe01e043b3');
INSERT INTO public.event VALUES (315, '2026-06-02 14:26:30+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 16, 'REC-2026-0013 Syndicat des métiers 1', '', '{"piece": "name_minutes", "state": "received"}', '{"piece": "name_minutes", "state": "conforming"}', 'b66571adc783df4e195e9c85804ad3bb0814965570061cfeab6f3cfe01e043b3', '01c7ffc0c777e375f71718ff89905a6f5fc4a243a541fd289e0d7d0566e4364a');
INSERT INTO public.event VALUES (316, '2026-06-02 14:30:30+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 16, 'REC-2026-0013 Syndicat des métiers 1', '', '{"piece": "change_request", "state": "received"}', '{"piece": "change_request", "state": "conforming"}', '01c7ffc0c777e375f71718ff89905a6f5fc4a243a541fd289e0d7d0566e4364a', '8b568b6bf5fd9fd547de81142db0a76c62934619f915190e2781b5926af9273a');
INSERT INTO public.event VALUES (317, '2026-06-02 14:34:30+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 16, 'REC-2026-0013 Syndicat des métiers 1', '', '{"piece": "new_statutes", "state": "received"}', '{"piece": "new_statutes", "state": "conforming"}', '8b568b6bf5fd9fd547de81142db0a76c62934619f915190e2781b5926af9273a', 'f5fdf29fbe7c2baf42651d8038107ebb91dc08bd33260b7c6c105d55c0def26f');
INSERT INTO public.event VALUES (318, '2026-06-02 14:41:30+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.name_tested', 'dossier', 16, 'REC-2026-0013 Syndicat des métiers 1', 'Aucune dénomination voisine dans la branche.', '{}', '{"nearest": ["GS-2023-0003", "GS-2023-0001", "GS-2026-0001"], "verdict": "clear"}', 'f5fdf29fbe7c2baf42651d8038107ebb91dc08bd33260b7c6c105d55c0def26f', '6f5b1c09e17affcb965fea7f6c4eb6725e45312ee6841affa9af92f449561ea8');
INSERT INTO public.event VALUES (338, '2026-06-02 09:07:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 18, '2CMS-DFH7 Syndicat des métiers 0', '', '{}', '{"copies": 1, "piece": "error_evidence"}', 'b7c662c15713947979fcf78d6a6fac6f778c8481e4c4b754aee8a2e4d21ff586', '63987974a9ec1f848d66f66e1ef616457d6a0f4fd5df2c4f148ee7f6579babff');
INSERT INTO public.event VALUES (319, '2026-06-02 14:48:30+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.decision_proposed', 'dossier', 16, 'REC-2026-0013 Syndicat des métiers 1', 'Le dépôt est prouvé et régulier.', '{}', '{"grounds": [], "outcome": "register", "override": "", "seal": "98ef77d0da9d6077f5e6bd18f77fbd53cd1a4c9f3e230429a312a13badefc608"}', '6f5b1c09e17affcb965fea7f6c4eb6725e45312ee6841affa9af92f449561ea8', '6f22269fa36495afbcb05f0429e4b23b43f75672301f9dfd7315443b6b2ac309');
INSERT INTO public.event VALUES (320, '2026-06-02 17:48:30+00', 5, 'Marthe Fotso', 'registrar', 'union.renamed', 'union', 3, 'GS-2023-0002 Syndicat des artisans luthiers du Cameroun', 'Le dépôt est prouvé et régulier.', '{"acronym": "SYES22", "name_en": "", "name_fr": "Syndicat des m\u00e9tiers 1"}', '{"acronym": "SYALUC", "effective_on": "2026-03-23", "name_en": "", "name_fr": "Syndicat des artisans luthiers du Cameroun"}', '6f22269fa36495afbcb05f0429e4b23b43f75672301f9dfd7315443b6b2ac309', '44850e80507c420c08555c699f4bb72a56686bfd0dbece327c86c13acdf4bb03');
INSERT INTO public.event VALUES (321, '2026-06-02 17:48:30+00', 5, 'Marthe Fotso', 'registrar', 'dossier.change_accepted', 'dossier', 16, 'REC-2026-0013 Syndicat des métiers 1', 'Le dépôt est prouvé et régulier.', '{}', '{"effect_on": "2026-03-23", "filing": "name", "letter": "LET-2026-0009", "number": "GS-2023-0002"}', '44850e80507c420c08555c699f4bb72a56686bfd0dbece327c86c13acdf4bb03', '170346ce0583f81cc9ba819456f882da373f9b4befacab5c8e54098dd2c02b69');
INSERT INTO public.event VALUES (322, '2026-06-02 09:00:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 17, 'FATT-MRDF Syndicat des métiers 2', '', '{}', '{"channel": "counter", "filing": "affiliation", "number": "GS-2023-0003"}', '170346ce0583f81cc9ba819456f882da373f9b4befacab5c8e54098dd2c02b69', 'ca6ad4ec92a4dba9a6f362a0ed1f124843b379c37aec895327e1697b6560c394');
INSERT INTO public.event VALUES (323, '2026-06-02 09:07:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 17, 'FATT-MRDF Syndicat des métiers 2', '', '{"effect_on": null, "other": null}', '{"effect_on": "2026-03-23", "other": "GS-2023-0004"}', 'ca6ad4ec92a4dba9a6f362a0ed1f124843b379c37aec895327e1697b6560c394', '9058f1501fd85175eecc7bc62e400182d422442cc3bd8d2834248c04b7260c6e');
INSERT INTO public.event VALUES (324, '2026-06-02 09:07:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 17, 'FATT-MRDF Syndicat des métiers 2', '', '{}', '{"copies": 1, "piece": "member_decision"}', '9058f1501fd85175eecc7bc62e400182d422442cc3bd8d2834248c04b7260c6e', 'd39ffd5d4bba0afbfadeaf3f3af496c47f830535e6615953572ce197cdf23547');
INSERT INTO public.event VALUES (325, '2026-06-02 09:08:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 17, 'FATT-MRDF Syndicat des métiers 2', '', '{}', '{"copies": 1, "piece": "parent_agreement"}', 'd39ffd5d4bba0afbfadeaf3f3af496c47f830535e6615953572ce197cdf23547', '478c24c0ea36bc6615417f0669179f711f03d6fe158722c2494a25469314ee7e');
INSERT INTO public.event VALUES (326, '2026-06-02 09:08:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 17, 'FATT-MRDF Syndicat des métiers 2', '', '{}', '{"copies": 1, "piece": "change_request"}', '478c24c0ea36bc6615417f0669179f711f03d6fe158722c2494a25469314ee7e', 'cab5a17d2dcb75a6d8db857d801e68d73909c2118346935d6fafe56754cf6f20');
INSERT INTO public.event VALUES (327, '2026-06-02 09:15:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 17, 'FATT-MRDF Syndicat des métiers 2', '', '{"mandate_capacity": "", "mandate_name": "", "mandate_phone": ""}', '{"mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9rale", "mandate_name": "GARGA Brigitte", "mandate_phone": "+237 6 99 00 00 00"}', 'cab5a17d2dcb75a6d8db857d801e68d73909c2118346935d6fafe56754cf6f20', 'bc115c2ca89bcbb97ac59656fe75ead3a5936b43a6c9dfa49ae895cc89f52fd6');
INSERT INTO public.event VALUES (328, '2026-06-02 09:22:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.submitted', 'dossier', 17, 'REC-2026-0014 Syndicat des métiers 2', '', '{}', '{"acronym": "SYES23", "branch_justification": "", "branches": ["TER-PORT"], "content": {"other": "GS-2023-0004"}, "departement": "LT-WOU", "documents": {"change_request": "1\u00d7", "member_decision": "1\u00d7", "parent_agreement": "1\u00d7"}, "effect_on": "2026-03-23", "email": "", "filing": "affiliation", "founded_on": null, "kind": "syndicat", "level": "national", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9rale", "mandate_name": "GARGA Brigitte", "mandate_phone": "+237 6 99 00 00 00", "members": [], "name_en": "", "name_fr": "Syndicat des m\u00e9tiers 2", "people": {}, "phone": "", "po_box": "", "receipt": "REC-2026-0014", "regime": "labour_code", "seat": "rue des Palmiers", "side": "workers"}', 'bc115c2ca89bcbb97ac59656fe75ead3a5936b43a6c9dfa49ae895cc89f52fd6', '5b9d68808a5deb4376bd351a6d3d1273f9a98e0dda475ba6b3f33d1c143d9cdf');
INSERT INTO public.event VALUES (329, '2026-06-02 14:22:30+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.taken_up', 'dossier', 17, 'REC-2026-0014 Syndicat des métiers 2', '', '{}', '{"holder": "Bernard Tchoumi"}', '5b9d68808a5deb4376bd351a6d3d1273f9a98e0dda475ba6b3f33d1c143d9cdf', '6977a5ce78c0f4343a1cbb26e579f5447c9e2e81395f717f2ad9da51f09bd560');
INSERT INTO public.event VALUES (330, '2026-06-02 14:26:30+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 17, 'REC-2026-0014 Syndicat des métiers 2', '', '{"piece": "member_decision", "state": "received"}', '{"piece": "member_decision", "state": "conforming"}', '6977a5ce78c0f4343a1cbb26e579f5447c9e2e81395f717f2ad9da51f09bd560', 'e4fc4ee695271fb8466b65d88bee1263499724ec39bcef569002f0d9469b9b49');
INSERT INTO public.event VALUES (331, '2026-06-02 14:30:30+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 17, 'REC-2026-0014 Syndicat des métiers 2', '', '{"piece": "parent_agreement", "state": "received"}', '{"piece": "parent_agreement", "state": "conforming"}', 'e4fc4ee695271fb8466b65d88bee1263499724ec39bcef569002f0d9469b9b49', '2507cca745f94bf178d2dd89b75a2fdf778d2db2402214b1c6843ad977cd665f');
INSERT INTO public.event VALUES (332, '2026-06-02 14:34:30+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 17, 'REC-2026-0014 Syndicat des métiers 2', '', '{"piece": "change_request", "state": "received"}', '{"piece": "change_request", "state": "conforming"}', '2507cca745f94bf178d2dd89b75a2fdf778d2db2402214b1c6843ad977cd665f', '9a56a1e338e2b781d668d5075236d92730b6b53d178ed52a4ebf8e6c638f43b0');
INSERT INTO public.event VALUES (333, '2026-06-02 14:41:30+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.decision_proposed', 'dossier', 17, 'REC-2026-0014 Syndicat des métiers 2', 'Le dépôt est prouvé et régulier.', '{}', '{"grounds": [], "outcome": "register", "override": "", "seal": "ccb4cc2c1926c70304bd743ecc46848ea2d8dfc804e6061377383ff9ac16e73e"}', '9a56a1e338e2b781d668d5075236d92730b6b53d178ed52a4ebf8e6c638f43b0', '40a130900b58a4d741cbed5d88116ccaf9571e0d39439202d53eb5c421bb245c');
INSERT INTO public.event VALUES (334, '2026-06-02 17:41:30+00', 5, 'Marthe Fotso', 'registrar', 'union.affiliated', 'union', 4, 'GS-2023-0003 Syndicat des métiers 2', 'Le dépôt est prouvé et régulier.', '{}', '{"effective_on": "2026-03-23", "parent": "GS-2023-0004"}', '40a130900b58a4d741cbed5d88116ccaf9571e0d39439202d53eb5c421bb245c', '4b98ed46b9915b82522add584b74eb547d7a0caa04df5829aac698240d65fe49');
INSERT INTO public.event VALUES (335, '2026-06-02 17:41:30+00', 5, 'Marthe Fotso', 'registrar', 'dossier.change_accepted', 'dossier', 17, 'REC-2026-0014 Syndicat des métiers 2', 'Le dépôt est prouvé et régulier.', '{}', '{"effect_on": "2026-03-23", "filing": "affiliation", "letter": "LET-2026-0010", "number": "GS-2023-0003"}', '4b98ed46b9915b82522add584b74eb547d7a0caa04df5829aac698240d65fe49', 'd04b16b658ddffc3979730c32f53eb0b5cf03283ca739d40fbb85d45d3f58f46');
INSERT INTO public.event VALUES (336, '2026-06-02 09:00:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 18, '2CMS-DFH7 Syndicat des métiers 0', '', '{}', '{"channel": "counter", "filing": "correction", "number": "GS-2023-0001"}', 'd04b16b658ddffc3979730c32f53eb0b5cf03283ca739d40fbb85d45d3f58f46', '8c02b067f0d408016c29e50de11783171c8da9e8de422f253c664ff8e197ea18');
INSERT INTO public.event VALUES (337, '2026-06-02 09:07:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 18, '2CMS-DFH7 Syndicat des métiers 0', '', '{"corrected": null, "erroneous": null, "explanation": null}', '{"corrected": "Ngaound\u00e9r\u00e9", "erroneous": "locality", "explanation": "Localit\u00e9 mal recopi\u00e9e \u00e0 la reprise."}', '8c02b067f0d408016c29e50de11783171c8da9e8de422f253c664ff8e197ea18', 'b7c662c15713947979fcf78d6a6fac6f778c8481e4c4b754aee8a2e4d21ff586');
INSERT INTO public.event VALUES (339, '2026-06-02 09:08:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 18, '2CMS-DFH7 Syndicat des métiers 0', '', '{}', '{"copies": 1, "piece": "change_request"}', '63987974a9ec1f848d66f66e1ef616457d6a0f4fd5df2c4f148ee7f6579babff', 'ea0ae158f5bd786e69d14e2ec8dcc9612063d7b63172085721a48c214c0b0522');
INSERT INTO public.event VALUES (340, '2026-06-02 09:15:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 18, '2CMS-DFH7 Syndicat des métiers 0', '', '{"mandate_capacity": "", "mandate_name": "", "mandate_phone": ""}', '{"mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9rale", "mandate_name": "GARGA Brigitte", "mandate_phone": "+237 6 99 00 00 00"}', 'ea0ae158f5bd786e69d14e2ec8dcc9612063d7b63172085721a48c214c0b0522', '388dd05d511e723e3750d9da74c679768638b49dcf535a91faeb0275d3200099');
INSERT INTO public.event VALUES (341, '2026-06-02 09:00:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 19, '87KR-W99K Syndicat des artisans luthiers du Cameroun', '', '{}', '{"channel": "counter", "filing": "court_decision", "number": "GS-2023-0002"}', '388dd05d511e723e3750d9da74c679768638b49dcf535a91faeb0275d3200099', '272e7e6e675bcfc1d51fd1b2bff68978ab1b723fc6406514e5c2c42b11cfa74b');
INSERT INTO public.event VALUES (342, '2026-06-02 09:07:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 19, '87KR-W99K Syndicat des artisans luthiers du Cameroun', '', '{"court": null, "effect_on": null, "judgment_number": null, "judgment_on": null, "ruling": null}', '{"court": "Tribunal administratif de Douala (invent\u00e9)", "effect_on": "2026-03-23", "judgment_number": "000/DEMO", "judgment_on": "2026-03-23", "ruling": "none"}', '272e7e6e675bcfc1d51fd1b2bff68978ab1b723fc6406514e5c2c42b11cfa74b', '38c5ee25fd433089661689a4940f65ae0759bc50a9547313a4f6de379adf1d3b');
INSERT INTO public.event VALUES (343, '2026-06-02 09:07:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 19, '87KR-W99K Syndicat des artisans luthiers du Cameroun', '', '{}', '{"copies": 1, "piece": "judgment"}', '38c5ee25fd433089661689a4940f65ae0759bc50a9547313a4f6de379adf1d3b', '858701b9de2edc0884a199fce4608bafca571aa7300b175df1de2f37e02ce051');
INSERT INTO public.event VALUES (344, '2026-06-02 09:08:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 19, '87KR-W99K Syndicat des artisans luthiers du Cameroun', '', '{}', '{"copies": 1, "piece": "finality"}', '858701b9de2edc0884a199fce4608bafca571aa7300b175df1de2f37e02ce051', 'fd687412a4ab54003c2415b7340078129210fab3e64aacbf1397d96db0760900');
INSERT INTO public.event VALUES (345, '2026-06-02 09:08:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 19, '87KR-W99K Syndicat des artisans luthiers du Cameroun', '', '{}', '{"copies": 1, "piece": "change_request"}', 'fd687412a4ab54003c2415b7340078129210fab3e64aacbf1397d96db0760900', '68a5214289c9cf2ff93a659f6a3172fca6e93a374c9a67837f5b143d0560ea55');
INSERT INTO public.event VALUES (346, '2026-06-02 09:15:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 19, '87KR-W99K Syndicat des artisans luthiers du Cameroun', '', '{"mandate_capacity": "", "mandate_name": "", "mandate_phone": ""}', '{"mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9rale", "mandate_name": "GARGA Brigitte", "mandate_phone": "+237 6 99 00 00 00"}', '68a5214289c9cf2ff93a659f6a3172fca6e93a374c9a67837f5b143d0560ea55', 'e7f900270abc1f5ef713b0913dbb9108c16a7e057042ddd4ef1d49a54d61c3fa');
INSERT INTO public.event VALUES (347, '2026-06-02 09:00:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 20, 'ACZG-TYPZ Syndicat des métiers 2', '', '{}', '{"channel": "counter", "filing": "officers", "number": "GS-2023-0003"}', 'e7f900270abc1f5ef713b0913dbb9108c16a7e057042ddd4ef1d49a54d61c3fa', '1c7ed86db50e8581b122ba1e8bc3bb1f679b8c54e07a3fadb47b2e6022b1f0b3');
INSERT INTO public.event VALUES (348, '2026-06-02 09:07:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 20, 'ACZG-TYPZ Syndicat des métiers 2', '', '{"congress_on": null, "congress_place": null, "effect_on": null}', '{"congress_on": "2026-04-01", "congress_place": "Limbe", "effect_on": "2026-04-01"}', '1c7ed86db50e8581b122ba1e8bc3bb1f679b8c54e07a3fadb47b2e6022b1f0b3', 'd654b94511a9e4c8ff2c3754825fbe93597d71a553088287072ecd271c8a8d53');
INSERT INTO public.event VALUES (349, '2026-06-02 09:07:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 20, 'ACZG-TYPZ Syndicat des métiers 2', '', '{}', '{"name": "Alice Nkemelu"}', 'd654b94511a9e4c8ff2c3754825fbe93597d71a553088287072ecd271c8a8d53', '54bee22c17734167058a8f7c8db3c90bae28e885819e713c2e3df2b139393bf4');
INSERT INTO public.event VALUES (350, '2026-06-02 09:08:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 20, 'ACZG-TYPZ Syndicat des métiers 2', '', '{}', '{"name": "Roger Biyiha"}', '54bee22c17734167058a8f7c8db3c90bae28e885819e713c2e3df2b139393bf4', '5c4ee90a3736758b1a4f171a16c90fa7dc106d5f824adde8497d6c755a4e1050');
INSERT INTO public.event VALUES (351, '2026-06-02 09:09:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 20, 'ACZG-TYPZ Syndicat des métiers 2', '', '{}', '{"name": "Fadimatou Oumarou"}', '5c4ee90a3736758b1a4f171a16c90fa7dc106d5f824adde8497d6c755a4e1050', '65ed672affd5412bf54125141e87fcbefa70051267685bbf7879e7234bd698b0');
INSERT INTO public.event VALUES (352, '2026-06-02 09:09:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 20, 'ACZG-TYPZ Syndicat des métiers 2', '', '{}', '{"copies": 1, "piece": "congress_minutes"}', '65ed672affd5412bf54125141e87fcbefa70051267685bbf7879e7234bd698b0', '5bc67dcbd40d87aa29db9d8561dbdf57e8809197b5d7e0c7303332728d8cd5de');
INSERT INTO public.event VALUES (353, '2026-06-02 09:10:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 20, 'ACZG-TYPZ Syndicat des métiers 2', '', '{}', '{"copies": 1, "piece": "convening_notice"}', '5bc67dcbd40d87aa29db9d8561dbdf57e8809197b5d7e0c7303332728d8cd5de', '8b5b326adc08f3170e28ef3b04c3953068f347e384bc33d370a4ebc148310a8a');
INSERT INTO public.event VALUES (354, '2026-06-02 09:10:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 20, 'ACZG-TYPZ Syndicat des métiers 2', '', '{}', '{"copies": 1, "piece": "attendance_sheet"}', '8b5b326adc08f3170e28ef3b04c3953068f347e384bc33d370a4ebc148310a8a', '234d4e57adfaecc440eb4330b58661caed5d01dbee636dae2aecc09ab9009688');
INSERT INTO public.event VALUES (355, '2026-06-02 09:11:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 20, 'ACZG-TYPZ Syndicat des métiers 2', '', '{}', '{"copies": 1, "piece": "change_request"}', '234d4e57adfaecc440eb4330b58661caed5d01dbee636dae2aecc09ab9009688', '7ade60964c8918eb184de7fddf3101fab5f28c101f253b6911a34f70c776dba4');
INSERT INTO public.event VALUES (356, '2026-06-02 09:18:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 20, 'ACZG-TYPZ Syndicat des métiers 2', '', '{"mandate_capacity": "", "mandate_name": "", "mandate_phone": ""}', '{"mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9rale", "mandate_name": "GARGA Brigitte", "mandate_phone": "+237 6 99 00 00 00"}', '7ade60964c8918eb184de7fddf3101fab5f28c101f253b6911a34f70c776dba4', '5a44cd0cc5c2d1fc938ee5f34937d063ca88d849021f8ad858a90e270fc2c717');
INSERT INTO public.event VALUES (357, '2026-06-02 09:25:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.submitted', 'dossier', 20, 'REC-2026-0015 Syndicat des métiers 2', '', '{}', '{"acronym": "SYES23", "branch_justification": "", "branches": ["TER-PORT"], "content": {"congress_on": "2026-04-01", "congress_place": "Limbe", "convened_on": null, "mandate_until": null, "minutes_ref": null, "quorum": null}, "departement": "LT-WOU", "documents": {"attendance_sheet": "1\u00d7", "change_request": "1\u00d7", "congress_minutes": "1\u00d7", "convening_notice": "1\u00d7"}, "effect_on": "2026-04-01", "email": "", "filing": "officers", "founded_on": null, "kind": "syndicat", "level": "national", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9rale", "mandate_name": "GARGA Brigitte", "mandate_phone": "+237 6 99 00 00 00", "members": [], "name_en": "", "name_fr": "Syndicat des m\u00e9tiers 2", "people": {"59": {"born_on": null, "civic_rights": true, "employer": "", "foreigner": false, "function": "president", "identity_document": "", "name": "Alice Nkemelu", "nationality": "", "no_forfeiture": true, "profession": "", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": false}, "60": {"born_on": null, "civic_rights": true, "employer": "", "foreigner": false, "function": "secretary_general", "identity_document": "", "name": "Roger Biyiha", "nationality": "", "no_forfeiture": true, "profession": "", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": false}, "61": {"born_on": null, "civic_rights": true, "employer": "", "foreigner": false, "function": "treasurer", "identity_document": "", "name": "Fadimatou Oumarou", "nationality": "", "no_forfeiture": true, "profession": "", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": false}}, "phone": "", "po_box": "", "receipt": "REC-2026-0015", "regime": "labour_code", "seat": "rue des Palmiers", "side": "workers"}', '5a44cd0cc5c2d1fc938ee5f34937d063ca88d849021f8ad858a90e270fc2c717', 'b98234b188ca4c2d926941c0955079f8ee268f281df9360b58d2e4425e8bdb3e');
INSERT INTO public.event VALUES (358, '2026-06-02 14:25:00+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.taken_up', 'dossier', 20, 'REC-2026-0015 Syndicat des métiers 2', '', '{}', '{"holder": "Bernard Tchoumi"}', 'b98234b188ca4c2d926941c0955079f8ee268f281df9360b58d2e4425e8bdb3e', '2c2242889b3a6becfb0ec8a4e5e3a43367ee575f6d785fe24b183f2391817926');
INSERT INTO public.event VALUES (359, '2026-06-02 14:29:00+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 20, 'REC-2026-0015 Syndicat des métiers 2', '', '{"piece": "congress_minutes", "state": "received"}', '{"piece": "congress_minutes", "state": "conforming"}', '2c2242889b3a6becfb0ec8a4e5e3a43367ee575f6d785fe24b183f2391817926', '00e0fcf2b0b4b6a8c84aebe44c5eece614bb1a1f2a1437f328c26328c9d9bb85');
INSERT INTO public.event VALUES (360, '2026-06-02 14:33:00+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 20, 'REC-2026-0015 Syndicat des métiers 2', '', '{"piece": "convening_notice", "state": "received"}', '{"piece": "convening_notice", "state": "conforming"}', '00e0fcf2b0b4b6a8c84aebe44c5eece614bb1a1f2a1437f328c26328c9d9bb85', '238e10bb80204d7af52e51c731abea01a0ee557bd51118eba37a013df864c7e2');
INSERT INTO public.event VALUES (361, '2026-06-02 14:37:00+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 20, 'REC-2026-0015 Syndicat des métiers 2', '', '{"piece": "attendance_sheet", "state": "received"}', '{"piece": "attendance_sheet", "state": "conforming"}', '238e10bb80204d7af52e51c731abea01a0ee557bd51118eba37a013df864c7e2', '5e83a844c08387cdd0b340fd1c59fb288205a0fdd8cc148bd262b439489cfb49');
INSERT INTO public.event VALUES (362, '2026-06-02 14:41:00+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.piece_verified', 'dossier', 20, 'REC-2026-0015 Syndicat des métiers 2', '', '{"piece": "change_request", "state": "received"}', '{"piece": "change_request", "state": "conforming"}', '5e83a844c08387cdd0b340fd1c59fb288205a0fdd8cc148bd262b439489cfb49', 'c82bb1b4b67f94feed6be2a8dfaec01cd72827298087bdfd4529e0aaad56cd5c');
INSERT INTO public.event VALUES (363, '2026-06-02 14:48:00+00', 3, 'Bernard Tchoumi', 'examiner', 'dossier.decision_proposed', 'dossier', 20, 'REC-2026-0015 Syndicat des métiers 2', 'Le dépôt est prouvé et régulier.', '{}', '{"grounds": [], "outcome": "register", "override": "", "seal": "ea09513867f80e4c91443c3a96b8f08253724ccbc2af95a5aa998b4d54724347"}', 'c82bb1b4b67f94feed6be2a8dfaec01cd72827298087bdfd4529e0aaad56cd5c', 'a7815f69e89e50a94cae1f384712e98abc919375a5adc0dbd3a1a65abd16322f');
INSERT INTO public.event VALUES (364, '2026-06-02 17:48:00+00', 5, 'Marthe Fotso', 'registrar', 'union.officers_changed', 'union', 4, 'GS-2023-0003 Syndicat des métiers 2', 'Le dépôt est prouvé et régulier.', '{"elected_on": "2026-03-23", "mandate_until": null, "officers": [["Alice Nkemelu", "president"], ["Roger Biyiha", "secretary_general"], ["Fadimatou Oumarou", "treasurer"]]}', '{"effective_on": "2026-04-01", "elected_on": "2026-04-01", "mandate_until": null, "officers": [["Alice Nkemelu", "president"], ["Roger Biyiha", "secretary_general"], ["Fadimatou Oumarou", "treasurer"]]}', 'a7815f69e89e50a94cae1f384712e98abc919375a5adc0dbd3a1a65abd16322f', 'f9fe50b72ff02d6aefeda354f6bc23079371f6e2f17ad3287d3f2f3ecc905f15');
INSERT INTO public.event VALUES (365, '2026-06-02 17:48:00+00', 5, 'Marthe Fotso', 'registrar', 'dossier.change_accepted', 'dossier', 20, 'REC-2026-0015 Syndicat des métiers 2', 'Le dépôt est prouvé et régulier.', '{}', '{"effect_on": "2026-04-01", "filing": "officers", "letter": "LET-2026-0011", "number": "GS-2023-0003"}', 'f9fe50b72ff02d6aefeda354f6bc23079371f6e2f17ad3287d3f2f3ecc905f15', 'e55f4f3140e961076e8712e8928c6da414e439f88ddfaeaec369d9e58f9d371e');
INSERT INTO public.event VALUES (366, '2026-06-02 09:00:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 21, 'F2KR-CCD8 Syndicat des métiers 0', '', '{}', '{"channel": "counter", "filing": "dissolution", "number": "GS-2023-0001"}', 'e55f4f3140e961076e8712e8928c6da414e439f88ddfaeaec369d9e58f9d371e', '4d262c88314040e01ed5818a82bd27f53cfe09411a0885f6645ec6b444f75875');
INSERT INTO public.event VALUES (367, '2026-06-02 09:07:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 21, 'F2KR-CCD8 Syndicat des métiers 0', '', '{"assets_to": null, "decided_on": null, "effect_on": null}', '{"assets_to": "\u00c0 une \u0153uvre sociale d\u00e9sign\u00e9e par les statuts.", "decided_on": "2026-03-23", "effect_on": "2026-03-23"}', '4d262c88314040e01ed5818a82bd27f53cfe09411a0885f6645ec6b444f75875', '0e0e0de09b55f5e2a59bb4d27b0e38aa7774d741bd297cc53103df8eb022dc6b');
INSERT INTO public.event VALUES (368, '2026-06-02 09:07:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 21, 'F2KR-CCD8 Syndicat des métiers 0', '', '{}', '{"copies": 1, "piece": "dissolution_minutes"}', '0e0e0de09b55f5e2a59bb4d27b0e38aa7774d741bd297cc53103df8eb022dc6b', '79d902827b225bae1e43f8aa3e21af82cb653350de768b8e2f400326ae952e11');
INSERT INTO public.event VALUES (369, '2026-06-02 09:08:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 21, 'F2KR-CCD8 Syndicat des métiers 0', '', '{}', '{"copies": 1, "piece": "assets_record"}', '79d902827b225bae1e43f8aa3e21af82cb653350de768b8e2f400326ae952e11', '6b441e53b2a9f0d006d51acc81797ac0f625a98f5f639f9fac4c304c2fd7175a');
INSERT INTO public.event VALUES (370, '2026-06-02 09:08:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 21, 'F2KR-CCD8 Syndicat des métiers 0', '', '{}', '{"copies": 1, "piece": "change_request"}', '6b441e53b2a9f0d006d51acc81797ac0f625a98f5f639f9fac4c304c2fd7175a', 'cd145925913d2886926700c013adbc1abc96967f9ae1f50cd4981cd63ef168bf');
INSERT INTO public.event VALUES (371, '2026-06-02 09:15:30+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 21, 'F2KR-CCD8 Syndicat des métiers 0', '', '{"mandate_capacity": "", "mandate_name": "", "mandate_phone": ""}', '{"mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9rale", "mandate_name": "GARGA Brigitte", "mandate_phone": "+237 6 99 00 00 00"}', 'cd145925913d2886926700c013adbc1abc96967f9ae1f50cd4981cd63ef168bf', 'af2d845dcca4ceecd69aa6bd2cc2d09e985166057909b193b92f5d946e67a474');
INSERT INTO public.event VALUES (372, '2026-03-03 09:12:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.opened', 'dossier', 22, 'KYR6-V78K', '', '{}', '{"channel": "counter", "regime": "labour_code"}', 'af2d845dcca4ceecd69aa6bd2cc2d09e985166057909b193b92f5d946e67a474', '9694aacab1b3a84c64dc20320910a045b8a33d15222f0dd89197645bc1bacd2a');
INSERT INTO public.event VALUES (373, '2026-03-03 09:19:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.amended', 'dossier', 22, 'KYR6-V78K Fédération des vanneries', '', '{"acronym": "", "branches": [], "departement": "", "email": "", "founded_on": null, "kind": null, "level": null, "locality": "", "mandate_capacity": "", "mandate_name": "", "mandate_phone": "", "name_fr": "", "phone": "", "po_box": "", "seat": "", "side": null}', '{"acronym": "FEVA", "branches": ["TER-PORT"], "departement": "LT-WOU", "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "federation", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "name_fr": "F\u00e9d\u00e9ration des vanneries", "phone": "+237 6 00 19 50 83", "po_box": "5405", "seat": "face march\u00e9 central, immeuble Bleu", "side": "workers"}', '9694aacab1b3a84c64dc20320910a045b8a33d15222f0dd89197645bc1bacd2a', '3191e3cb100705f822990246206ebf5c7bbbebeeb267d0f1b7feb7f4ab795fa7');
INSERT INTO public.event VALUES (374, '2026-03-03 09:19:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 22, 'KYR6-V78K Fédération des vanneries', '', '{}', '{"name": "NKWENTI Alphonse"}', '3191e3cb100705f822990246206ebf5c7bbbebeeb267d0f1b7feb7f4ab795fa7', '6992496f5ce9f9e2a89d553ae4d9676b8befa6e3419d716e2bc6cc40132ed365');
INSERT INTO public.event VALUES (375, '2026-03-03 09:20:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 22, 'KYR6-V78K Fédération des vanneries', '', '{}', '{"name": "AHMADOU Ang\u00e8le"}', '6992496f5ce9f9e2a89d553ae4d9676b8befa6e3419d716e2bc6cc40132ed365', '1d287a281dc15cbb822246c520d7875b2ad14d8cbfdba5afb09e3ba3edab6e32');
INSERT INTO public.event VALUES (376, '2026-03-03 09:21:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 22, 'KYR6-V78K Fédération des vanneries', '', '{}', '{"name": "ASONG Comfort"}', '1d287a281dc15cbb822246c520d7875b2ad14d8cbfdba5afb09e3ba3edab6e32', '4b048b26cd8767b68e2f880a89c451d1e7ef8d6220ea697d25a0d88461aee8b9');
INSERT INTO public.event VALUES (377, '2026-03-03 09:21:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.person_saved', 'dossier', 22, 'KYR6-V78K Fédération des vanneries', '', '{}', '{"name": "MBELLA Alphonse"}', '4b048b26cd8767b68e2f880a89c451d1e7ef8d6220ea697d25a0d88461aee8b9', '4c97b264e5fc6ae58ffeac65bcbb4141050de97843624549cc775fcca99c13e5');
INSERT INTO public.event VALUES (378, '2026-03-03 09:22:20+00', 2, 'Clarisse Ateba', 'intake', 'dossier.member_added', 'dossier', 22, 'KYR6-V78K Fédération des vanneries', '', '{}', '{"number": "GS-2023-0001"}', '4c97b264e5fc6ae58ffeac65bcbb4141050de97843624549cc775fcca99c13e5', 'a91869dbe2919c9cc650071c809635fe523497db98df908b461ea5a2b18558a0');
INSERT INTO public.event VALUES (379, '2026-03-03 09:23:00+00', 2, 'Clarisse Ateba', 'intake', 'dossier.member_added', 'dossier', 22, 'KYR6-V78K Fédération des vanneries', '', '{}', '{"number": "GS-2023-0002"}', 'a91869dbe2919c9cc650071c809635fe523497db98df908b461ea5a2b18558a0', 'f127cb082e67dbd045f28343073109982888b14641bcd112fd690d4c42ce2ae1');
INSERT INTO public.event VALUES (380, '2026-03-03 09:23:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.member_added', 'dossier', 22, 'KYR6-V78K Fédération des vanneries', '', '{}', '{"number": "GS-2023-0003"}', 'f127cb082e67dbd045f28343073109982888b14641bcd112fd690d4c42ce2ae1', 'f669a4cd577c1dec5f2ca32e6b3484142d1ca5eeb0291d7b5f97b1254106a2f0');
INSERT INTO public.event VALUES (381, '2026-03-03 09:24:10+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 22, 'KYR6-V78K Fédération des vanneries', '', '{}', '{"copies": 1, "piece": "application"}', 'f669a4cd577c1dec5f2ca32e6b3484142d1ca5eeb0291d7b5f97b1254106a2f0', 'a4d33e74b57253d94435e9f7bccf6034367ee0b3b020429acc0bbc2582f1da76');
INSERT INTO public.event VALUES (382, '2026-03-03 09:24:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 22, 'KYR6-V78K Fédération des vanneries', '', '{}', '{"copies": 2, "piece": "statutes"}', 'a4d33e74b57253d94435e9f7bccf6034367ee0b3b020429acc0bbc2582f1da76', '20768ac7ee924fd85cdcb6640d62886d24ad0b42b019593e6f29b1845f7f8a6a');
INSERT INTO public.event VALUES (383, '2026-03-03 09:25:10+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 22, 'KYR6-V78K Fédération des vanneries', '', '{}', '{"copies": 1, "piece": "officers_list"}', '20768ac7ee924fd85cdcb6640d62886d24ad0b42b019593e6f29b1845f7f8a6a', '91a477bbe18d17acfa0eee1251e6d3d442ebe1e03639ad2360ee1e5d3053a61d');
INSERT INTO public.event VALUES (384, '2026-03-03 09:25:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 22, 'KYR6-V78K Fédération des vanneries', '', '{}', '{"copies": 1, "piece": "minutes"}', '91a477bbe18d17acfa0eee1251e6d3d442ebe1e03639ad2360ee1e5d3053a61d', 'ff2bab53f262a93d25dc1513c58369fe6b862c80d6feea64922e1540285963b0');
INSERT INTO public.event VALUES (385, '2026-03-03 09:26:10+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 22, 'KYR6-V78K Fédération des vanneries', '', '{}', '{"copies": 1, "piece": "criminal_records"}', 'ff2bab53f262a93d25dc1513c58369fe6b862c80d6feea64922e1540285963b0', '177e6b1a43637fdf2ce7de47f7c6be00b5c5f814c73e3f57151caa1148242fb7');
INSERT INTO public.event VALUES (386, '2026-03-03 09:26:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 22, 'KYR6-V78K Fédération des vanneries', '', '{}', '{"copies": 1, "piece": "member_decisions"}', '177e6b1a43637fdf2ce7de47f7c6be00b5c5f814c73e3f57151caa1148242fb7', '03ad7852c0658d3d13b4de796d0c81d27b27c29c8be9867aa8e58c01068b07bd');
INSERT INTO public.event VALUES (387, '2026-03-03 09:27:10+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 22, 'KYR6-V78K Fédération des vanneries', '', '{}', '{"copies": 1, "piece": "member_certificates"}', '03ad7852c0658d3d13b4de796d0c81d27b27c29c8be9867aa8e58c01068b07bd', '18e1875609ee7bf2b746e3f8c9349a176e6cd7fd765c613af91bcf0f75c3962c');
INSERT INTO public.event VALUES (388, '2026-03-03 09:27:40+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 22, 'KYR6-V78K Fédération des vanneries', '', '{}', '{"copies": 1, "piece": "identity_copies"}', '18e1875609ee7bf2b746e3f8c9349a176e6cd7fd765c613af91bcf0f75c3962c', 'ddb4ad964ff17bc114a1692858f6d02f7be675054578694304a05f3f082ecc0d');
INSERT INTO public.event VALUES (389, '2026-03-03 09:28:10+00', 2, 'Clarisse Ateba', 'intake', 'dossier.piece_received', 'dossier', 22, 'KYR6-V78K Fédération des vanneries', '', '{}', '{"copies": 1, "piece": "seat_plan"}', 'ddb4ad964ff17bc114a1692858f6d02f7be675054578694304a05f3f082ecc0d', 'aa2468ae7f1e51f91251b77b8dd6adb909de23805f802f3441f9abd1e739bb07');
INSERT INTO public.event VALUES (390, '2026-03-03 09:35:10+00', 2, 'Clarisse Ateba', 'intake', 'dossier.submitted', 'dossier', 22, 'REC-2026-0016 Fédération des vanneries', '', '{}', '{"acronym": "FEVA", "branch_justification": "", "branches": ["TER-PORT"], "departement": "LT-WOU", "documents": {"application": "1\u00d7", "criminal_records": "1\u00d7", "identity_copies": "1\u00d7", "member_certificates": "1\u00d7", "member_decisions": "1\u00d7", "minutes": "1\u00d7", "officers_list": "1\u00d7", "seat_plan": "1\u00d7", "statutes": "2\u00d7"}, "email": "bureau@exemple.cm", "founded_on": "2026-01-22", "kind": "federation", "level": "departmental", "locality": "Douala", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_name": "ALIM Andr\u00e9", "mandate_phone": "+237 6 00 68 12 46", "members": ["GS-2023-0001 Syndicat des m\u00e9tiers 0", "GS-2023-0002 Syndicat des artisans luthiers du Cameroun", "GS-2023-0003 Syndicat des m\u00e9tiers 2"], "name_en": "", "name_fr": "F\u00e9d\u00e9ration des vanneries", "people": {"62": {"born_on": "1970-01-03", "civic_rights": true, "employer": "H\u00f4tel de la Mangue Assise", "foreigner": false, "function": "president", "identity_document": "CNI 330530419", "name": "NKWENTI Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "63": {"born_on": "1971-02-03", "civic_rights": true, "employer": "Laboratoires Citronnelle du Noun", "foreigner": false, "function": "secretary_general", "identity_document": "CNI 549008934", "name": "AHMADOU Ang\u00e8le", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "64": {"born_on": "1972-03-03", "civic_rights": true, "employer": "Travaux Horizon Lat\u00e9rite", "foreigner": false, "function": "treasurer", "identity_document": "CNI 691682483", "name": "ASONG Comfort", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": true, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}, "65": {"born_on": "1973-04-03", "civic_rights": true, "employer": "Coll\u00e8ge priv\u00e9 du Tableau Noir", "foreigner": false, "function": null, "identity_document": "CNI 232931336", "name": "MBELLA Alphonse", "nationality": "", "no_forfeiture": true, "profession": "Conducteur", "reads_and_writes": false, "record_court": "", "record_issued_on": null, "resident_since": null, "signed": true}}, "phone": "+237 6 00 19 50 83", "po_box": "5405", "receipt": "REC-2026-0016", "regime": "labour_code", "seat": "face march\u00e9 central, immeuble Bleu", "side": "workers"}', 'aa2468ae7f1e51f91251b77b8dd6adb909de23805f802f3441f9abd1e739bb07', '071b271ed2249add6b9b31eb199238637d2f6737d1493071310749c55891c278');
INSERT INTO public.event VALUES (391, '2026-11-28 16:45:51.106883+00', 5, 'Marthe Fotso', 'registrar', 'union.mandate_recorded', 'union', 2, 'GS-2023-0001 Syndicat des métiers 0', '', '{}', '{"capacity": "Secr\u00e9taire", "person": "Solange Ndzi\u00e9", "since_on": "2026-01-01"}', '071b271ed2249add6b9b31eb199238637d2f6737d1493071310749c55891c278', '808228733317f484a269450e3ea2b304e5f9a2d79022401cee60ac03890e29f1');
INSERT INTO public.event VALUES (392, '2026-11-28 16:45:51.1415+00', 3, 'Bernard Tchoumi', 'examiner', 'saved_view.saved', 'saved_view', 1, 'Mes retards', '', '{}', '{"name": "Mes retards", "query": {"vue": "tous"}, "team": false}', '808228733317f484a269450e3ea2b304e5f9a2d79022401cee60ac03890e29f1', 'ab68789bb2304408fc277535b0fda3a3bd2f808edd8a1f0eb2757f8c32f9695f');
INSERT INTO public.event VALUES (393, '2023-10-10 09:12:00+00', 5, 'Marthe Fotso', 'registrar', 'union.entered', 'union', 6, 'GS-2023-0005 Syndicat des vitriers', '', '{}', '{"acronym": "SYES25", "kind": "syndicat", "name_en": "", "name_fr": "Syndicat des vitriers", "number": "GS-2023-0005", "registered_on": "2023-10-10"}', 'ab68789bb2304408fc277535b0fda3a3bd2f808edd8a1f0eb2757f8c32f9695f', 'dac7a442b977aca127a5eff92a9f7ca96190962510ee0cf39036fc68d6237d81');
INSERT INTO public.event VALUES (394, '2026-02-02 09:00:00+00', 3, 'Bernard Tchoumi', 'examiner', 'cancellation.opened', 'cancellation', 1, 'N3HV-DWZF GS-2023-0005 Syndicat des vitriers', 'Aucun membre depuis 2019.', '{}', '{"ground": "ceased", "union": "GS-2023-0005"}', 'dac7a442b977aca127a5eff92a9f7ca96190962510ee0cf39036fc68d6237d81', '16698450f00f17c305f6cdc310ae1afa1b65c8863aef7bd443691599e4bfbe63');
INSERT INTO public.event VALUES (395, '2026-02-03 09:00:00+00', 3, 'Bernard Tchoumi', 'examiner', 'cancellation.evidence_added', 'cancellation', 1, 'N3HV-DWZF GS-2023-0005 Syndicat des vitriers', '', '{}', '{"digest": "", "shows": "Proc\u00e8s-verbal de constat"}', '16698450f00f17c305f6cdc310ae1afa1b65c8863aef7bd443691599e4bfbe63', 'cdc52b26a40d7a53a3d54ab0408489389a39e792bbb5572e96aa02426a2dcbbc');
INSERT INTO public.event VALUES (396, '2026-02-04 09:00:00+00', 5, 'Marthe Fotso', 'registrar', 'cancellation.notice_signed', 'cancellation', 1, 'N3HV-DWZF GS-2023-0005 Syndicat des vitriers', 'Aucun membre depuis 2019.', '{}', '{"letter": "LET-2026-0012"}', 'cdc52b26a40d7a53a3d54ab0408489389a39e792bbb5572e96aa02426a2dcbbc', '644f74f875366a5e3deda800b2ae5cf5829243b85b65613d6889a7fd0479cf38');
INSERT INTO public.event VALUES (397, '2026-02-10 09:00:00+00', 2, 'Clarisse Ateba', 'intake', 'cancellation.notice_notified', 'cancellation', 1, 'N3HV-DWZF GS-2023-0005 Syndicat des vitriers', '', '{}', '{"ends_on": "2026-04-10", "how": "remise en main propre", "on": "2026-02-10"}', '644f74f875366a5e3deda800b2ae5cf5829243b85b65613d6889a7fd0479cf38', '60102d55eb4ff6dde27a34119fff1aca3c28ee1f26e5add854b987f5583821a6');
INSERT INTO public.event VALUES (398, '2026-04-23 09:00:00+00', 5, 'Marthe Fotso', 'registrar', 'union.cancelled', 'union', 6, 'GS-2023-0005 Syndicat des vitriers', 'Le motif est établi.', '{"standing": "registered"}', '{"effective_on": "2026-04-23", "standing": "cancelled"}', '60102d55eb4ff6dde27a34119fff1aca3c28ee1f26e5add854b987f5583821a6', '88633073ebaef9e1c7dcd19365325d24eec8335060ab370e52550d4d169c527a');
INSERT INTO public.event VALUES (399, '2026-04-23 09:00:00+00', 5, 'Marthe Fotso', 'registrar', 'cancellation.decided', 'cancellation', 1, 'N3HV-DWZF GS-2023-0005 Syndicat des vitriers', 'Le motif est établi.', '{}', '{"letter": "LET-2026-0013", "on": "2026-04-23"}', '88633073ebaef9e1c7dcd19365325d24eec8335060ab370e52550d4d169c527a', 'ccb11618923b498a3e761f31d22ed2a692712af23af5ced529c9d21926e1caab');
INSERT INTO public.event VALUES (400, '2026-05-03 09:00:00+00', 2, 'Clarisse Ateba', 'intake', 'cancellation.recourse_lodged', 'cancellation', 1, 'N3HV-DWZF GS-2023-0005 Syndicat des vitriers', '', '{}', '{"by": "L''organisation", "court": "Tribunal administratif", "on": "2026-05-01", "suspends": false}', 'ccb11618923b498a3e761f31d22ed2a692712af23af5ced529c9d21926e1caab', '7556a8ba487ebfa8d3ed08d59f9f13a29b3b87db123052670d95dbc52d0cc879');
INSERT INTO public.event VALUES (401, '2023-10-11 09:12:00+00', 5, 'Marthe Fotso', 'registrar', 'union.entered', 'union', 7, 'GS-2023-0006 Syndicat des vitriers', '', '{}', '{"acronym": "SYES26", "kind": "syndicat", "name_en": "", "name_fr": "Syndicat des vitriers", "number": "GS-2023-0006", "registered_on": "2023-10-11"}', '7556a8ba487ebfa8d3ed08d59f9f13a29b3b87db123052670d95dbc52d0cc879', '40df188c2e8ed0738092d374096249ead6b2c4e3c4e246577ca3d8a4fe24b0fc');
INSERT INTO public.event VALUES (402, '2026-02-02 09:00:00+00', 3, 'Bernard Tchoumi', 'examiner', 'cancellation.opened', 'cancellation', 2, 'UXSR-FP7Q GS-2023-0006 Syndicat des vitriers', 'Aucun membre depuis 2019.', '{}', '{"ground": "ceased", "union": "GS-2023-0006"}', '40df188c2e8ed0738092d374096249ead6b2c4e3c4e246577ca3d8a4fe24b0fc', 'a391beb341485ff6d96da04747a91b07c775849a9cb88db72ba525f842885f76');
INSERT INTO public.event VALUES (403, '2026-02-03 09:00:00+00', 3, 'Bernard Tchoumi', 'examiner', 'cancellation.evidence_added', 'cancellation', 2, 'UXSR-FP7Q GS-2023-0006 Syndicat des vitriers', '', '{}', '{"digest": "", "shows": "Proc\u00e8s-verbal de constat"}', 'a391beb341485ff6d96da04747a91b07c775849a9cb88db72ba525f842885f76', '54be45ca4c9915547f8531da52760bcfa4a26ca8c9034764692e57f8c5960a48');
INSERT INTO public.event VALUES (404, '2026-02-04 09:00:00+00', 5, 'Marthe Fotso', 'registrar', 'cancellation.notice_signed', 'cancellation', 2, 'UXSR-FP7Q GS-2023-0006 Syndicat des vitriers', 'Aucun membre depuis 2019.', '{}', '{"letter": "LET-2026-0014"}', '54be45ca4c9915547f8531da52760bcfa4a26ca8c9034764692e57f8c5960a48', '227a1180928d7af6880a30e6a863082e2ea46d253ff7063a9936c86f005cc730');
INSERT INTO public.event VALUES (405, '2026-02-10 09:00:00+00', 2, 'Clarisse Ateba', 'intake', 'cancellation.notice_notified', 'cancellation', 2, 'UXSR-FP7Q GS-2023-0006 Syndicat des vitriers', '', '{}', '{"ends_on": "2026-04-10", "how": "remise en main propre", "on": "2026-02-10"}', '227a1180928d7af6880a30e6a863082e2ea46d253ff7063a9936c86f005cc730', '45305fcc069a07af1f7fd0b5608356c218501e25c26e59847f5d3ff3e47432bc');
INSERT INTO public.event VALUES (406, '2023-10-12 09:12:00+00', 5, 'Marthe Fotso', 'registrar', 'union.entered', 'union', 8, 'GS-2023-0007 Syndicat des essais 27', '', '{}', '{"acronym": "SYES27", "kind": "syndicat", "name_en": "", "name_fr": "Syndicat des essais 27", "number": "GS-2023-0007", "registered_on": "2023-10-12"}', '45305fcc069a07af1f7fd0b5608356c218501e25c26e59847f5d3ff3e47432bc', 'e4e44f5bf93a9d70d61418892a9d58974d6d9f4a435ec9ffe248180c976f1a5c');
INSERT INTO public.event VALUES (407, '2026-06-01 09:00:00+00', 5, 'Marthe Fotso', 'registrar', 'union.leadership_claimed', 'union', 8, 'GS-2023-0007 Syndicat des essais 27', 'dépôt', '{}', '{"congress_on": "2025-04-01", "congress_place": "Yaound\u00e9", "convened_on": "2025-03-01", "key": "dossier:2", "minutes_ref": "PV 3", "officers": [["Ben Fru", "president"]], "quorum": "41 sur 60"}', 'e4e44f5bf93a9d70d61418892a9d58974d6d9f4a435ec9ffe248180c976f1a5c', 'eb4b701db4ed9b48079406a8f720f344fd2252585ee04e0a7f8a2ee0fc5963ae');
INSERT INTO public.event VALUES (408, '2026-06-01 09:00:00+00', 3, 'Bernard Tchoumi', 'examiner', 'proposal.made', 'proposal', 1, 'QYTC-9WN2 Inscription d''une mesure GS-2023-0002 Syndicat des artisans luthiers du Cameroun', 'Ordonnance exécutoire', '{}', '{"act_on": "2026-01-10", "act_reference": "n\u00b0 4", "authority": "Tribunal", "basis": "", "contested_basis": false, "kind": "filing_freeze", "legal_basis": "Ordonnance n\u00b0 728/C", "since_on": "2026-01-12", "until_on": null}', 'eb4b701db4ed9b48079406a8f720f344fd2252585ee04e0a7f8a2ee0fc5963ae', 'a1c87c47dfc3758018a9d6df8ff78050fb9ae0c1b51270774349c7fac5c39caf');
INSERT INTO public.event VALUES (409, '2026-06-01 09:00:00+00', 4, 'Jean-Paul Essomba', 'head', 'union.measure_recorded', 'union', 3, 'GS-2023-0002 Syndicat des artisans luthiers du Cameroun', 'Ordonnance exécutoire (Ordonnance n° 728/C)', '{}', '{"act_on": "2026-01-10", "act_reference": "n\u00b0 4", "authority": "Tribunal", "basis": "", "contested_basis": false, "key": "3-1", "kind": "filing_freeze", "since_on": "2026-01-12", "until_on": null}', 'a1c87c47dfc3758018a9d6df8ff78050fb9ae0c1b51270774349c7fac5c39caf', '1844a9aac79c90135f46cc177eb6657897b758032eea0f8b3139420967617452');
INSERT INTO public.event VALUES (410, '2026-06-01 09:00:00+00', 4, 'Jean-Paul Essomba', 'head', 'proposal.confirmed', 'proposal', 1, 'QYTC-9WN2 Inscription d''une mesure GS-2023-0002 Syndicat des artisans luthiers du Cameroun', 'Ordonnance exécutoire', '{}', '{"legal_basis": "Ordonnance n\u00b0 728/C"}', '1844a9aac79c90135f46cc177eb6657897b758032eea0f8b3139420967617452', 'd4fb597394e43a0eb8b6c60c6c7e126f8f5c5833fc616f0171939b246704dd32');
INSERT INTO public.event VALUES (411, '2026-06-01 09:00:00+00', 3, 'Bernard Tchoumi', 'examiner', 'proposal.made', 'proposal', 2, 'NJZJ-A8MS Inscription d''une mesure GS-2023-0003 Syndicat des métiers 2', 'Ordonnance exécutoire', '{}', '{"act_on": "2026-01-10", "act_reference": "n\u00b0 4", "authority": "Tribunal", "basis": "", "contested_basis": false, "kind": "filing_freeze", "legal_basis": "Ordonnance n\u00b0 728/C", "since_on": "2026-01-12", "until_on": null}', 'd4fb597394e43a0eb8b6c60c6c7e126f8f5c5833fc616f0171939b246704dd32', '413750813d45d30c919705b2fba91d311cf84c814e82240456e49010e3fd5fae');
INSERT INTO public.event VALUES (412, '2026-11-28 16:45:51.576322+00', NULL, 'essai', 'house', 'reprise.file_received', 'source_file', 1, 'ancien.xlsx', '', '{}', '{"digest": "350c7987e8e395679388d9c540840f3c85091a95dbca7097ea0067fe6b943938", "format": "xlsx", "sheets": ["Feuil1"], "size": 5787}', '413750813d45d30c919705b2fba91d311cf84c814e82240456e49010e3fd5fae', 'be307e39a4f2816a520231d0118d7f3573c0a6bc9e1810bb2487adc2726d2259');
INSERT INTO public.event VALUES (413, '2026-11-28 16:45:51.758525+00', NULL, 'essai', 'house', 'reprise.columns_mapped', 'source_sheet', 1, 'ancien.xlsx · Feuil1', '', '{}', '{"columns": {"Date d''enreg.": "registered_on", "Date de cr\u00e9ation": "founded_on", "D\u00e9nomination": "name", "N\u00b0 Enreg.": "number", "Pr\u00e9sident(e)": "president", "R\u00e9gion": "region", "Sigle": "acronym", "T\u00e9l.": "phone", "Ville": "locality"}, "header_row": 3}', 'be307e39a4f2816a520231d0118d7f3573c0a6bc9e1810bb2487adc2726d2259', '273fb76625a9d8fcc96704081b795d92c06bbef909937c00ffe92fc620da789a');
INSERT INTO public.event VALUES (414, '2026-11-28 16:45:51.797861+00', NULL, 'essai', 'house', 'reprise.load_asked', 'source_sheet', 1, 'ancien.xlsx · Feuil1', '', '{}', '{"lines": 4}', '273fb76625a9d8fcc96704081b795d92c06bbef909937c00ffe92fc620da789a', '697238401fbbab883cbdfc15b98551593f9ceec75519dd9a7ba7067548f923e2');
INSERT INTO public.event VALUES (415, '2026-11-28 16:45:52.020469+00', NULL, 'reprise', 'house', 'reprise.batch_loaded', 'source_sheet', 1, 'ancien.xlsx · Feuil1', '', '{}', '{"attached": 0, "from": 4, "refused": 0, "stored": 4, "to": 7}', '697238401fbbab883cbdfc15b98551593f9ceec75519dd9a7ba7067548f923e2', '30dafe575283912b4aa5ff8be083b466ee7b4a61f06a06a3392458e66e99aa56');
INSERT INTO public.event VALUES (416, '2026-11-28 16:45:52.099431+00', NULL, 'reprise', 'house', 'reprise.sheet_loaded', 'source_sheet', 1, 'ancien.xlsx · Feuil1', '', '{}', '{"attached": 0, "lines": 4, "refused": 0, "stored": 4}', '30dafe575283912b4aa5ff8be083b466ee7b4a61f06a06a3392458e66e99aa56', '0484ea9fe316ddfecf06a3632920045f7b79ef1aaadc2f7b8b5ddc966215cecb');
INSERT INTO public.event VALUES (417, '2026-11-28 16:45:52.436341+00', NULL, 'recherche de doublons', 'house', 'dedupe.run_finished', 'dedupe_run', 1, 'recherche de doublons 1', '', '{}', '{"back": 0, "candidates": 120, "changed": 0, "clusters": 3, "contradictions": 0, "decided": 0, "new": 3, "open": 3, "open_proposal": 3, "open_review": 0, "pairs": 3, "records": 16, "resolved": 0, "result": "e2d3b7a7a3d5e4f549b66107465331c911fe175b6782c99c89e93a2575d00729"}', '0484ea9fe316ddfecf06a3632920045f7b79ef1aaadc2f7b8b5ddc966215cecb', 'a39b0e29461ef1c4afb86412759ffa21a564057187d70b8092120448c44a9614');
INSERT INTO public.event VALUES (418, '2026-11-28 16:45:52.467117+00', 3, 'Bernard Tchoumi', 'examiner', 'dedupe.judged', 'dedupe_pair', 2, '2011/0034 / 2011/34', '', '{}', '{"answer": "same", "ground": "same_number"}', 'a39b0e29461ef1c4afb86412759ffa21a564057187d70b8092120448c44a9614', '59df1486f2d441322972b091c289ebb71b3d35da8b1191dc0257d000639dfb43');
INSERT INTO public.event VALUES (419, '2026-11-28 16:45:52.520679+00', 4, 'Jean-Paul Essomba', 'head', 'dedupe.recall_asked', 'dedupe_run', 1, 'recherche de doublons 1', '', '{}', '{}', '59df1486f2d441322972b091c289ebb71b3d35da8b1191dc0257d000639dfb43', '077bb3dea473fb74f925f18fc18f95bddd0fca7c010b7db1465610a76a3f8c57');
INSERT INTO public.event VALUES (420, '2026-11-28 16:45:52.576358+00', NULL, 'recherche de doublons', 'house', 'dedupe.recall_measured', 'dedupe_run', 1, 'recherche de doublons 1', '', '{}', '{"acronym_only": [1, 0, 1], "emptied": [1, 1, 1], "number_slip": [1, 0, 0], "other_contacts": [1, 1, 1], "reordered": [1, 1, 1], "shortened": [1, 1, 1], "typos": [1, 1, 1]}', '077bb3dea473fb74f925f18fc18f95bddd0fca7c010b7db1465610a76a3f8c57', '79e503b29167538415238a2158e4c34aa7f5b602e0e4d0083848958f5a74d756');
INSERT INTO public.event VALUES (421, '2026-11-28 16:45:52.589185+00', 4, 'Jean-Paul Essomba', 'head', 'dedupe.sample_drawn', 'dedupe_sample', 1, 'échantillon de la recherche 1', '', '{}', '{"judges": ["Bernard Tchoumi", "Rose Mbarga"], "pairs": 2, "run": 1, "seed": 1}', '79e503b29167538415238a2158e4c34aa7f5b602e0e4d0083848958f5a74d756', '2ba31260940c7742dce641a444193cc3e90ae5eb202744e245a0c42289bf3700');
INSERT INTO public.event VALUES (422, '2026-11-28 16:45:52.638896+00', 3, 'Bernard Tchoumi', 'examiner', 'dedupe.sample_judged', 'dedupe_sample', 1, 'échantillon de la recherche 1', '', '{}', '{"answer": "same", "place": 1}', '2ba31260940c7742dce641a444193cc3e90ae5eb202744e245a0c42289bf3700', '52623a949b91dd8a07f68f0376afa20d61ed32ced0637225401fa6dd77bfd7e1');
INSERT INTO public.event VALUES (423, '2026-11-28 16:45:52.671839+00', 3, 'Bernard Tchoumi', 'examiner', 'consolidation.proposed', 'consolidation', 1, '2011/34 → 2011/0034', 'Même numéro.', '{}', '{"chosen": ["acronym"]}', '52623a949b91dd8a07f68f0376afa20d61ed32ced0637225401fa6dd77bfd7e1', '4b8a688db0ddf01e963e7f64b9d3d51a1e286a4e0a93781a43200b88898ba239');
INSERT INTO public.event VALUES (424, '2026-11-28 16:45:52.725889+00', 4, 'Jean-Paul Essomba', 'head', 'consolidation.applied', 'consolidation', 1, '2011/34 → 2011/0034', 'Même numéro.', '{}', '{"chosen": ["acronym"]}', '4b8a688db0ddf01e963e7f64b9d3d51a1e286a4e0a93781a43200b88898ba239', '28bd2c11452a8fc0e347f6f8169362af9d9b7d2763eb3e2b542df3319475cbbc');
INSERT INTO public.event VALUES (425, '2026-11-28 16:45:52.725889+00', 4, 'Jean-Paul Essomba', 'head', 'union.consolidation_applied', 'union', 13, '2011/0034 Syndicat national de l''éducation du Cameroun', 'Même numéro.', '{}', '{"duplicate": "2011/34", "kept": "2011/0034"}', '28bd2c11452a8fc0e347f6f8169362af9d9b7d2763eb3e2b542df3319475cbbc', '36a074afb235ca6671e21fcc8c1dc8f0db142ad0e3a8b504f19953a7a315811f');
INSERT INTO public.event VALUES (426, '2026-11-28 16:45:52.725889+00', 4, 'Jean-Paul Essomba', 'head', 'union.consolidation_applied', 'union', 14, '2011/34 Synd. Nat. de l''Education du Cameroun', 'Même numéro.', '{}', '{"duplicate": "2011/34", "kept": "2011/0034"}', '36a074afb235ca6671e21fcc8c1dc8f0db142ad0e3a8b504f19953a7a315811f', 'e7254e04dfb28e213ca6768a759db36d6625ec82932537dfd4cd27d69154e066');
INSERT INTO public.event VALUES (427, '2026-11-28 16:45:52.833575+00', 3, 'Bernard Tchoumi', 'examiner', 'consolidation.proposed', 'consolidation', 2, 'INV-0002 → INV-0001', 'Même siège.', '{}', '{"chosen": []}', 'e7254e04dfb28e213ca6768a759db36d6625ec82932537dfd4cd27d69154e066', '01bb36139e6775a0f77a484b8ab1ebaa101a8029c6ccf89b55dbadae2534230c');
INSERT INTO public.event VALUES (428, '2026-11-28 16:45:52.8771+00', 4, 'Jean-Paul Essomba', 'head', 'consolidation.notified', 'consolidation', 2, 'INV-0002 → INV-0001', 'Même siège.', '{}', '{"letters": ["LET-2026-0015", "LET-2026-0016"]}', '01bb36139e6775a0f77a484b8ab1ebaa101a8029c6ccf89b55dbadae2534230c', '3aa364c2890233ebc0af2d6935321853ca15e95f8523ddfa9aa3deba4c8ba7fe');
INSERT INTO public.event VALUES (429, '2026-11-28 16:45:52.925759+00', NULL, 'Règles du fichier', 'house', 'finding.scanned', 'finding_scan', 1, 'relecture n° 1', '', '{}', '{"gone": 0, "kept_closed": 0, "new": 75, "records": 15, "reopened": 0, "standing": 0}', '3aa364c2890233ebc0af2d6935321853ca15e95f8523ddfa9aa3deba4c8ba7fe', '462e13711bd966f7d767a9378b1e5e03d7551d7a32596f05850755566bacf5e5');
INSERT INTO public.event VALUES (430, '2026-11-28 16:45:53.062598+00', 4, 'Jean-Paul Essomba', 'head', 'report.made', 'report', 1, 'RAP-0001', '', '{}', '{"new": 75, "occasion": "by_hand", "open": 75}', '462e13711bd966f7d767a9378b1e5e03d7551d7a32596f05850755566bacf5e5', 'aaba8a0358cbf60c0f26eb05d02e873f25692fcbeec4047345983b43dfd9ab8a');
INSERT INTO public.event VALUES (431, '2026-03-02 09:00:00+00', 3, 'Bernard Tchoumi', 'examiner', 'campaign.opened', 'campaign', 1, 'WVWK-5TGG Mise à jour 2026', '', '{}', '{"chosen_by": {"ids": [2, 3, 4]}, "title": "Mise \u00e0 jour 2026"}', 'aaba8a0358cbf60c0f26eb05d02e873f25692fcbeec4047345983b43dfd9ab8a', '41bffeaba810d88ccd75615133a79663959d58f311169ad71d88172879b44d5d');
INSERT INTO public.event VALUES (432, '2026-03-02 09:00:00+00', 3, 'Bernard Tchoumi', 'examiner', 'campaign.excluded', 'campaign', 1, 'WVWK-5TGG Mise à jour 2026', 'En dissolution.', '{}', '{"new": 1, "numbers": ["GS-2023-0003"]}', '41bffeaba810d88ccd75615133a79663959d58f311169ad71d88172879b44d5d', '6a591c8b92d0f53f909783e7f643582be2feefcf93c5b95ec781efe1b38d3cab');
INSERT INTO public.event VALUES (433, '2026-03-02 09:00:00+00', 3, 'Bernard Tchoumi', 'examiner', 'campaign.proposed', 'campaign', 1, 'WVWK-5TGG Mise à jour 2026', '', '{}', '{"addressees": 2}', '6a591c8b92d0f53f909783e7f643582be2feefcf93c5b95ec781efe1b38d3cab', '43583a60ded062ed352c42b769f00ed78084a4191fcfcde83134edc347ab6928');
INSERT INTO public.event VALUES (434, '2026-03-02 09:00:00+00', 5, 'Marthe Fotso', 'registrar', 'campaign.approved', 'campaign', 1, 'WVWK-5TGG Mise à jour 2026', '', '{}', '{}', '43583a60ded062ed352c42b769f00ed78084a4191fcfcde83134edc347ab6928', '93ba0f8db70a275fa31b16b9c721591bc1545d320b21df6b619d231c6cd976d8');
INSERT INTO public.event VALUES (435, '2026-03-02 09:00:00+00', 3, 'Bernard Tchoumi', 'examiner', 'campaign.launched', 'campaign', 1, 'WVWK-5TGG Mise à jour 2026', '', '{}', '{}', '93ba0f8db70a275fa31b16b9c721591bc1545d320b21df6b619d231c6cd976d8', '7c9f8ba2a4e2c5d5401c7e24b582f02fc83c3bb3351bdaff5b82e92ea4451d53');
INSERT INTO public.event VALUES (436, '2026-03-02 09:00:00+00', NULL, 'recensement', 'house', 'campaign.letters_written', 'campaign', 1, 'WVWK-5TGG Mise à jour 2026', '', '{}', '{"first": "LET-2026-0017", "last": "LET-2026-0018", "letters": 2, "step": "letter"}', '7c9f8ba2a4e2c5d5401c7e24b582f02fc83c3bb3351bdaff5b82e92ea4451d53', '7c3340b100121d9d43c00ad528222935f256c67d5e41c122348b978b319ac227');
INSERT INTO public.event VALUES (437, '2026-03-02 09:00:00+00', NULL, 'recensement', 'house', 'campaign.stage_finished', 'campaign', 1, 'WVWK-5TGG Mise à jour 2026', '', '{}', '{"step": "letter"}', '7c3340b100121d9d43c00ad528222935f256c67d5e41c122348b978b319ac227', '59653d4628c5170f4408e59d0e4c9f9c1e9dc0b69e6ac7edb9787e03fa166296');
INSERT INTO public.event VALUES (438, '2026-03-12 09:00:00+00', NULL, 'recensement en ligne', 'public', 'addressee.answered', 'addressee', 1, 'WVWK-5TGG GS-2023-0002 Syndicat des artisans luthiers du Cameroun', '', '{}', '{"answer": "AHNY-E7TH", "channel": "online", "fields": ["activity", "phone", "seat"]}', '59653d4628c5170f4408e59d0e4c9f9c1e9dc0b69e6ac7edb9787e03fa166296', 'e360b8b98cf0d85df657f9877bf8e8216ed790a053fe42d482e1ca96d3ae28f5');
INSERT INTO public.event VALUES (439, '2026-03-12 09:00:00+00', 2, 'Clarisse Ateba', 'intake', 'addressee.heard', 'addressee', 2, 'WVWK-5TGG GS-2023-0001 Syndicat des métiers 0', '', '{}', '{"on": "2026-03-12", "sign": "unknown_at_address"}', 'e360b8b98cf0d85df657f9877bf8e8216ed790a053fe42d482e1ca96d3ae28f5', '4d768ad389ee696c14f9e08e89088e3b845cc858349bc20c19d64f30202f1ffc');


-- Data for Name: finding; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.finding VALUES ('no_number', '15', 15, '[]', '{"filed_number": ""}', '{"fields": ["number", "name_fr", "registered_on", "locality"], "records": [{"id": 15, "number": "INV-0001", "name": "Syndicat des dockers du port de Douala", "values": {"number": "INV-0001", "name_fr": "Syndicat des dockers du port de Douala", "registered_on": "1994-05-12", "locality": "Douala"}}], "count": 1}', '38986970a7723140911df322fd259306760a91ed5bc5f866fa5de0da710cebce', '2f908bb0a5df40fceefae8e37754bc6ba8eb8c1cb067449c3b2518e418b9d6fe', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 1);
INSERT INTO public.finding VALUES ('no_number', '16', 16, '[]', '{"filed_number": ""}', '{"fields": ["number", "name_fr", "registered_on", "locality"], "records": [{"id": 16, "number": "INV-0002", "name": "Syndicat des dockers du port de Douala", "values": {"number": "INV-0002", "name_fr": "Syndicat des dockers du port de Douala", "registered_on": "1994-05-12", "locality": "Douala Bonanjo"}}], "count": 1}', '38986970a7723140911df322fd259306760a91ed5bc5f866fa5de0da710cebce', '2c95b908300591da29810493a2412b4738859fc91200d1f4dfb9a659c732a605', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 2);
INSERT INTO public.finding VALUES ('number_shape', '13', 13, '[]', '{"number": "2011/0034"}', '{"fields": ["filed_number", "name_fr", "registered_on"], "records": [{"id": 13, "number": "2011/0034", "name": "Syndicat national de l''\u00e9ducation du Cameroun", "values": {"filed_number": "2011/0034", "name_fr": "Syndicat national de l''\u00e9ducation du Cameroun", "registered_on": "1994-05-12"}}], "count": 1}', '6e5d8f541f829697268ceb8051f79e65b1fa2a224c61b434c86eb45f88933a0c', '623285f8e19e160bba7ca9a53f2a3e24311a6d12ffc1b14e789995625ab84707', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 3);
INSERT INTO public.finding VALUES ('number_year', '13', 13, '[]', '{"number": "2011/0034", "registered_on": "1994-05-12"}', '{"fields": ["filed_number", "registered_on", "founded_on", "name_fr"], "records": [{"id": 13, "number": "2011/0034", "name": "Syndicat national de l''\u00e9ducation du Cameroun", "values": {"filed_number": "2011/0034", "registered_on": "1994-05-12", "founded_on": null, "name_fr": "Syndicat national de l''\u00e9ducation du Cameroun"}}], "count": 1}', '7fd68e08a7cb78753508b014dd940480fa67a719839059ee397b175b0333c1fb', '26a069702d77b13de817c857ae7c08193469a0e23ef9779a6fcc7863fbae4fdb', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 4);
INSERT INTO public.finding VALUES ('same_name', '4b9641719bfd263bfcccfc3918040c46', 6, '[7]', '{"name": "syndicat des vitriers", "records": [6, 7]}', '{"fields": ["filed_number", "name_fr", "acronym", "kind", "locality", "registered_on"], "records": [{"id": 6, "number": "GS-2023-0005", "name": "Syndicat des vitriers", "values": {"filed_number": "", "name_fr": "Syndicat des vitriers", "acronym": "SYES25", "kind": "syndicat", "locality": "Douala", "registered_on": "2023-10-10"}}, {"id": 7, "number": "GS-2023-0006", "name": "Syndicat des vitriers", "values": {"filed_number": "", "name_fr": "Syndicat des vitriers", "acronym": "SYES26", "kind": "syndicat", "locality": "Douala", "registered_on": "2023-10-11"}}], "count": 2}', '27e2d9d8af30cf22a6fdfdac0925e9b2e4cc7cece9be8de3f6c1e92bee674d6b', '8d8a0ed9a60bffe7898f5e0cef2f91fd3d47935aff8e444a6adab24197e0df08', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 5);
INSERT INTO public.finding VALUES ('same_name', 'c02cc466131e5e8191a85981fea32e46', 15, '[16]', '{"name": "syndicat des dockers du port de douala", "records": [15, 16]}', '{"fields": ["filed_number", "name_fr", "acronym", "kind", "locality", "registered_on"], "records": [{"id": 15, "number": "INV-0001", "name": "Syndicat des dockers du port de Douala", "values": {"filed_number": "", "name_fr": "Syndicat des dockers du port de Douala", "acronym": "SYDOPORT", "kind": "syndicat", "locality": "Douala", "registered_on": "1994-05-12"}}, {"id": 16, "number": "INV-0002", "name": "Syndicat des dockers du port de Douala", "values": {"filed_number": "", "name_fr": "Syndicat des dockers du port de Douala", "acronym": "SYDOPORT", "kind": "syndicat", "locality": "Douala Bonanjo", "registered_on": "1994-05-12"}}], "count": 2}', '201f079dea6f2e2c2e0c42a8c153b5c33bcf52867d07aff9548d9328553987b6', '094c67b6a2303f0b21a0d265e3a8d10858e00314d48262b0b1b3d7bde51a9c02', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 6);
INSERT INTO public.finding VALUES ('acronym_not_of_name', '5', 5, '[]', '{"acronym": "SYES24", "name_fr": "F\u00e9d\u00e9ration des m\u00e9tiers", "name_en": ""}', '{"fields": ["acronym", "name_fr", "name_en", "filed_number"], "records": [{"id": 5, "number": "GS-2023-0004", "name": "F\u00e9d\u00e9ration des m\u00e9tiers", "values": {"acronym": "SYES24", "name_fr": "F\u00e9d\u00e9ration des m\u00e9tiers", "name_en": "", "filed_number": ""}}], "count": 1}', '08461e9aed8c50bec07551c695fd0a5dd768565cbc007a6a17030d30391ee0ac', '72b70d2538c70193eb9f3e18bcaadb739307a6c4760f36f31eff2e0fdcffef8f', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 7);
INSERT INTO public.finding VALUES ('same_president', 'e8b7501b7c67d690404e40d8717b19a8', 2, '[3, 8]', '{"person": "ada eyango", "function": "president", "records": [2, 3, 8]}', '{"fields": ["name_fr", "filed_number", "officers", "locality", "phone"], "records": [{"id": 2, "number": "GS-2023-0001", "name": "Syndicat des m\u00e9tiers 0", "values": {"name_fr": "Syndicat des m\u00e9tiers 0", "filed_number": "", "officers": [["Ada Eyango", "president"]], "locality": "Bafoussam", "phone": ""}}, {"id": 3, "number": "GS-2023-0002", "name": "Syndicat des artisans luthiers du Cameroun", "values": {"name_fr": "Syndicat des artisans luthiers du Cameroun", "filed_number": "", "officers": [["Ada Eyango", "president"]], "locality": "Douala", "phone": ""}}, {"id": 8, "number": "GS-2023-0007", "name": "Syndicat des essais 27", "values": {"name_fr": "Syndicat des essais 27", "filed_number": "", "officers": [["Ada Eyango", "president"]], "locality": "Douala", "phone": ""}}], "count": 3}', 'b411b46bae2f49f0d1ba0da5dc1bfe210dd3a17ce3abf3f2fdd0b61a732d2fda', 'd6aa91fb5a4791c1cb0f2d2f3c149d3ac2844d3d7a759ca116c66fb3ae8eeb74', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 8);
INSERT INTO public.finding VALUES ('no_officer', '5', 5, '[]', '{"officers": []}', '{"fields": ["name_fr", "elected_on", "phone", "email"], "records": [{"id": 5, "number": "GS-2023-0004", "name": "F\u00e9d\u00e9ration des m\u00e9tiers", "values": {"name_fr": "F\u00e9d\u00e9ration des m\u00e9tiers", "elected_on": null, "phone": "", "email": ""}}], "count": 1}', 'b336e900ea2e8a19543414312b64585c89cfe6ecfab1e02d2405a36f270a1e6a', 'fad1a0fafdbb90202225a80621d19495e4acc56cce47a5a7f82c1407be8abb28', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 9);
INSERT INTO public.finding VALUES ('no_officer', '7', 7, '[]', '{"officers": []}', '{"fields": ["name_fr", "elected_on", "phone", "email"], "records": [{"id": 7, "number": "GS-2023-0006", "name": "Syndicat des vitriers", "values": {"name_fr": "Syndicat des vitriers", "elected_on": null, "phone": "", "email": ""}}], "count": 1}', 'b336e900ea2e8a19543414312b64585c89cfe6ecfab1e02d2405a36f270a1e6a', '3321607db84402dd639f87a834e5d7f16e7054ffc0f8ce9c7314c898f9de0ffc', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 10);
INSERT INTO public.finding VALUES ('no_officer', '16', 16, '[]', '{"officers": []}', '{"fields": ["name_fr", "elected_on", "phone", "email"], "records": [{"id": 16, "number": "INV-0002", "name": "Syndicat des dockers du port de Douala", "values": {"name_fr": "Syndicat des dockers du port de Douala", "elected_on": null, "phone": "233 42 10 10", "email": ""}}], "count": 1}', 'b336e900ea2e8a19543414312b64585c89cfe6ecfab1e02d2405a36f270a1e6a', 'd5bf2ef6a731104b34e4621b5ced81d9fb626dd85f9b10a37db8615bb65c7c40', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 11);
INSERT INTO public.finding VALUES ('mandate_unknown', '1', 1, '[]', '{"mandate_until": null}', '{"fields": ["name_fr", "elected_on", "mandate_until", "officers"], "records": [{"id": 1, "number": "GS-2026-0001", "name": "Syndicat des vanniers 17", "values": {"name_fr": "Syndicat des vanniers 17", "elected_on": null, "mandate_until": null, "officers": [["NKWENTI Alphonse", "president"], ["AHMADOU Ang\u00e8le", "secretary_general"], ["ASONG Comfort", "treasurer"]]}}], "count": 1}', '063dc80ad54d7d7b0958bc5f4a17cccaf6b1e71ce9e33052710d97bdd84f8f73', '20b4a549bda7b9f6034aec8e4dfac050e66b4e4eed8b1ea14fbebfaf8a97741e', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 12);
INSERT INTO public.finding VALUES ('mandate_unknown', '2', 2, '[]', '{"mandate_until": null}', '{"fields": ["name_fr", "elected_on", "mandate_until", "officers"], "records": [{"id": 2, "number": "GS-2023-0001", "name": "Syndicat des m\u00e9tiers 0", "values": {"name_fr": "Syndicat des m\u00e9tiers 0", "elected_on": null, "mandate_until": null, "officers": [["Ada Eyango", "president"]]}}], "count": 1}', '063dc80ad54d7d7b0958bc5f4a17cccaf6b1e71ce9e33052710d97bdd84f8f73', '9250d45d9e74ca6b21cd704ca750d12d6d11e34c460379ddeeba876ae2cd59f3', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 13);
INSERT INTO public.finding VALUES ('mandate_unknown', '3', 3, '[]', '{"mandate_until": null}', '{"fields": ["name_fr", "elected_on", "mandate_until", "officers"], "records": [{"id": 3, "number": "GS-2023-0002", "name": "Syndicat des artisans luthiers du Cameroun", "values": {"name_fr": "Syndicat des artisans luthiers du Cameroun", "elected_on": null, "mandate_until": null, "officers": [["Ada Eyango", "president"]]}}], "count": 1}', '063dc80ad54d7d7b0958bc5f4a17cccaf6b1e71ce9e33052710d97bdd84f8f73', 'cd78cf89a5634d9f23a4676b357625290d3bf91c63015194c23f246d5e7d2647', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 14);
INSERT INTO public.finding VALUES ('mandate_unknown', '4', 4, '[]', '{"mandate_until": null}', '{"fields": ["name_fr", "elected_on", "mandate_until", "officers"], "records": [{"id": 4, "number": "GS-2023-0003", "name": "Syndicat des m\u00e9tiers 2", "values": {"name_fr": "Syndicat des m\u00e9tiers 2", "elected_on": "2026-04-01", "mandate_until": null, "officers": [["Alice Nkemelu", "president"], ["Roger Biyiha", "secretary_general"], ["Fadimatou Oumarou", "treasurer"]]}}], "count": 1}', '063dc80ad54d7d7b0958bc5f4a17cccaf6b1e71ce9e33052710d97bdd84f8f73', '42c583111373ed4ac13cfe318e6961c0d3114e0dee2fea6808de76d9b3014195', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 15);
INSERT INTO public.finding VALUES ('mandate_unknown', '8', 8, '[]', '{"mandate_until": null}', '{"fields": ["name_fr", "elected_on", "mandate_until", "officers"], "records": [{"id": 8, "number": "GS-2023-0007", "name": "Syndicat des essais 27", "values": {"name_fr": "Syndicat des essais 27", "elected_on": null, "mandate_until": null, "officers": [["Ada Eyango", "president"]]}}], "count": 1}', '063dc80ad54d7d7b0958bc5f4a17cccaf6b1e71ce9e33052710d97bdd84f8f73', 'fa6d8f0ea642e57250727ca23cf3c11d70f6622acc5e1965aada59d74085fc41', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 16);
INSERT INTO public.finding VALUES ('mandate_unknown', '9', 9, '[]', '{"mandate_until": null}', '{"fields": ["name_fr", "elected_on", "mandate_until", "officers"], "records": [{"id": 9, "number": "SN/001 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 1", "values": {"name_fr": "Syndicat des essais num\u00e9ro 1", "elected_on": null, "mandate_until": null, "officers": [["NGONO 1", "president"]]}}], "count": 1}', '063dc80ad54d7d7b0958bc5f4a17cccaf6b1e71ce9e33052710d97bdd84f8f73', '3ed03a46ed8d25735c49ae24e32358ee64de9a79bca20bb8991f67b7a3fbf4c5', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 17);
INSERT INTO public.finding VALUES ('mandate_unknown', '10', 10, '[]', '{"mandate_until": null}', '{"fields": ["name_fr", "elected_on", "mandate_until", "officers"], "records": [{"id": 10, "number": "SN/002 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 2", "values": {"name_fr": "Syndicat des essais num\u00e9ro 2", "elected_on": null, "mandate_until": null, "officers": [["NGONO 2", "president"]]}}], "count": 1}', '063dc80ad54d7d7b0958bc5f4a17cccaf6b1e71ce9e33052710d97bdd84f8f73', 'e2d334cad2fcfa93647b84e35604037e086e42ff6accbe444ea32b3be26225ea', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 18);
INSERT INTO public.finding VALUES ('mandate_unknown', '11', 11, '[]', '{"mandate_until": null}', '{"fields": ["name_fr", "elected_on", "mandate_until", "officers"], "records": [{"id": 11, "number": "SN/003 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 3", "values": {"name_fr": "Syndicat des essais num\u00e9ro 3", "elected_on": null, "mandate_until": null, "officers": [["NGONO 3", "president"]]}}], "count": 1}', '063dc80ad54d7d7b0958bc5f4a17cccaf6b1e71ce9e33052710d97bdd84f8f73', '8f98c6c65a489b4d612e364bcdb3ad4d3c8bd70a02955d4be465d12af58ffd76', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 19);
INSERT INTO public.finding VALUES ('mandate_unknown', '12', 12, '[]', '{"mandate_until": null}', '{"fields": ["name_fr", "elected_on", "mandate_until", "officers"], "records": [{"id": 12, "number": "SN/004 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 4", "values": {"name_fr": "Syndicat des essais num\u00e9ro 4", "elected_on": null, "mandate_until": null, "officers": [["NGONO 4", "president"]]}}], "count": 1}', '063dc80ad54d7d7b0958bc5f4a17cccaf6b1e71ce9e33052710d97bdd84f8f73', 'a3d7d252bfa9d0ae59f59c0f262eb1a7ec3c8552b01db19ed6116cfad9a16173', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 20);
INSERT INTO public.finding VALUES ('mandate_unknown', '13', 13, '[]', '{"mandate_until": null}', '{"fields": ["name_fr", "elected_on", "mandate_until", "officers"], "records": [{"id": 13, "number": "2011/0034", "name": "Syndicat national de l''\u00e9ducation du Cameroun", "values": {"name_fr": "Syndicat national de l''\u00e9ducation du Cameroun", "elected_on": null, "mandate_until": null, "officers": [["N''Djock Paul", "president"]]}}], "count": 1}', '063dc80ad54d7d7b0958bc5f4a17cccaf6b1e71ce9e33052710d97bdd84f8f73', '7b0269e29b579b299e7b6480ce1ea76aeff2bc1552e2cb0b651fa168e77621fc', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 21);
INSERT INTO public.finding VALUES ('mandate_unknown', '15', 15, '[]', '{"mandate_until": null}', '{"fields": ["name_fr", "elected_on", "mandate_until", "officers"], "records": [{"id": 15, "number": "INV-0001", "name": "Syndicat des dockers du port de Douala", "values": {"name_fr": "Syndicat des dockers du port de Douala", "elected_on": null, "mandate_until": null, "officers": [["Ekambi Jean", "president"]]}}], "count": 1}', '063dc80ad54d7d7b0958bc5f4a17cccaf6b1e71ce9e33052710d97bdd84f8f73', '3beed6199b4a97d7f25c868fc0531cff82535fd5512e87e604a5cf2ae1cb5ac5', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 22);
INSERT INTO public.finding VALUES ('same_telephone', 'e5a4d1e8ddd42ee63dbdd93fb5d69c0e', 15, '[16]', '{"telephone": "33421010", "records": [15, 16]}', '{"fields": ["name_fr", "filed_number", "phone", "email", "locality"], "records": [{"id": 15, "number": "INV-0001", "name": "Syndicat des dockers du port de Douala", "values": {"name_fr": "Syndicat des dockers du port de Douala", "filed_number": "", "phone": "233 42 10 10", "email": "", "locality": "Douala"}}, {"id": 16, "number": "INV-0002", "name": "Syndicat des dockers du port de Douala", "values": {"name_fr": "Syndicat des dockers du port de Douala", "filed_number": "", "phone": "233 42 10 10", "email": "", "locality": "Douala Bonanjo"}}], "count": 2}', '08c457d310978338572db190266a08793c4e1129332801760bd1efcf0b0bfb37', 'bbc950f2b8da0c914e7442ababc2937ac9ffe49ef4456d3787c805aae4a8ac82', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 23);
INSERT INTO public.finding VALUES ('same_seat', 'eaffaad146fcb32a4410436e26198f7d', 3, '[4, 5, 7, 8]', '{"seat": "rue des palmiers | douala", "records": [3, 4, 5, 7, 8]}', '{"fields": ["name_fr", "filed_number", "seat", "locality", "po_box"], "records": [{"id": 3, "number": "GS-2023-0002", "name": "Syndicat des artisans luthiers du Cameroun", "values": {"name_fr": "Syndicat des artisans luthiers du Cameroun", "filed_number": "", "seat": "rue des Palmiers", "locality": "Douala", "po_box": ""}}, {"id": 4, "number": "GS-2023-0003", "name": "Syndicat des m\u00e9tiers 2", "values": {"name_fr": "Syndicat des m\u00e9tiers 2", "filed_number": "", "seat": "rue des Palmiers", "locality": "Douala", "po_box": ""}}, {"id": 5, "number": "GS-2023-0004", "name": "F\u00e9d\u00e9ration des m\u00e9tiers", "values": {"name_fr": "F\u00e9d\u00e9ration des m\u00e9tiers", "filed_number": "", "seat": "rue des Palmiers", "locality": "Douala", "po_box": ""}}, {"id": 7, "number": "GS-2023-0006", "name": "Syndicat des vitriers", "values": {"name_fr": "Syndicat des vitriers", "filed_number": "", "seat": "rue des Palmiers", "locality": "Douala", "po_box": ""}}, {"id": 8, "number": "GS-2023-0007", "name": "Syndicat des essais 27", "values": {"name_fr": "Syndicat des essais 27", "filed_number": "", "seat": "rue des Palmiers", "locality": "Douala", "po_box": ""}}], "count": 5}', '124c913f91f082848b9ea9d15ac0c1322aed3cf115636cfc91f7deeb8895b259', '84d50168b47fe1f5b282a6dd611b3b17bf942d730904ac9371dad8709c301b03', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 24);
INSERT INTO public.finding VALUES ('seat_unknown', '9', 9, '[]', '{"seat": "", "locality": "Douala", "po_box": ""}', '{"fields": ["name_fr", "seat", "locality", "departement", "region", "po_box", "phone"], "records": [{"id": 9, "number": "SN/001 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 1", "values": {"name_fr": "Syndicat des essais num\u00e9ro 1", "seat": "", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "+237 6 99 00 00 01"}}], "count": 1}', '8134ec445996fe73feb57f4ad7cca8ec88d32d1181ea7cf4025d7d84a6b1d861', 'f5a15a02dfeaa6d60bc31c76e455262436ccb8d3fb5cdbdcd1932f668214e55b', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 25);
INSERT INTO public.finding VALUES ('seat_unknown', '10', 10, '[]', '{"seat": "", "locality": "Douala", "po_box": ""}', '{"fields": ["name_fr", "seat", "locality", "departement", "region", "po_box", "phone"], "records": [{"id": 10, "number": "SN/002 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 2", "values": {"name_fr": "Syndicat des essais num\u00e9ro 2", "seat": "", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "+237 6 99 00 00 02"}}], "count": 1}', '8134ec445996fe73feb57f4ad7cca8ec88d32d1181ea7cf4025d7d84a6b1d861', 'd4c309295dfc15b9292e4744ce626e152869585870be58359452b08f06b1359b', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 26);
INSERT INTO public.finding VALUES ('seat_unknown', '11', 11, '[]', '{"seat": "", "locality": "Douala", "po_box": ""}', '{"fields": ["name_fr", "seat", "locality", "departement", "region", "po_box", "phone"], "records": [{"id": 11, "number": "SN/003 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 3", "values": {"name_fr": "Syndicat des essais num\u00e9ro 3", "seat": "", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "+237 6 99 00 00 03"}}], "count": 1}', '8134ec445996fe73feb57f4ad7cca8ec88d32d1181ea7cf4025d7d84a6b1d861', 'ceb31d625cd604cf23dc83d2b32ebbeaab5160bb632b23a7c5df669db39b8c0d', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 27);
INSERT INTO public.finding VALUES ('seat_unknown', '12', 12, '[]', '{"seat": "", "locality": "Douala", "po_box": ""}', '{"fields": ["name_fr", "seat", "locality", "departement", "region", "po_box", "phone"], "records": [{"id": 12, "number": "SN/004 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 4", "values": {"name_fr": "Syndicat des essais num\u00e9ro 4", "seat": "", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "+237 6 99 00 00 04"}}], "count": 1}', '8134ec445996fe73feb57f4ad7cca8ec88d32d1181ea7cf4025d7d84a6b1d861', 'ad2e32824aabd3ecc162a06bfcf7e74330b8f7e1c6c5cba841189839018db186', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 28);
INSERT INTO public.finding VALUES ('seat_unknown', '15', 15, '[]', '{"seat": "", "locality": "Douala", "po_box": ""}', '{"fields": ["name_fr", "seat", "locality", "departement", "region", "po_box", "phone"], "records": [{"id": 15, "number": "INV-0001", "name": "Syndicat des dockers du port de Douala", "values": {"name_fr": "Syndicat des dockers du port de Douala", "seat": "", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "233 42 10 10"}}], "count": 1}', '8134ec445996fe73feb57f4ad7cca8ec88d32d1181ea7cf4025d7d84a6b1d861', '21318065a548a593359f37cf269b9abadf1eb8165b66d6b4e46f8e9efba4ec68', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 29);
INSERT INTO public.finding VALUES ('seat_unknown', '16', 16, '[]', '{"seat": "", "locality": "Douala Bonanjo", "po_box": ""}', '{"fields": ["name_fr", "seat", "locality", "departement", "region", "po_box", "phone"], "records": [{"id": 16, "number": "INV-0002", "name": "Syndicat des dockers du port de Douala", "values": {"name_fr": "Syndicat des dockers du port de Douala", "seat": "", "locality": "Douala Bonanjo", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "233 42 10 10"}}], "count": 1}', '134ec376eb795777384873f3e03b3859b97da162da94c10585860715afbc5db0', '4eeaa8cec1bc372a5c5b20df837408836ed765e87a18b4918afcf8689ab4408f', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 30);
INSERT INTO public.finding VALUES ('unreachable', '2', 2, '[]', '{"phone": "", "email": "", "po_box": ""}', '{"fields": ["name_fr", "seat", "locality", "phone", "email", "po_box"], "records": [{"id": 2, "number": "GS-2023-0001", "name": "Syndicat des m\u00e9tiers 0", "values": {"name_fr": "Syndicat des m\u00e9tiers 0", "seat": "carrefour de l''Amiti\u00e9, 1er \u00e9tage", "locality": "Bafoussam", "phone": "", "email": "", "po_box": ""}}], "count": 1}', '1144ed35182a0bc950b505f240b4e7b5f8c65141930866f7dc3e204d29846c88', '541401f48a8fd7949857b93149db1c0239f674db36a81d3bead8355b081d3c0e', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 31);
INSERT INTO public.finding VALUES ('unreachable', '3', 3, '[]', '{"phone": "", "email": "", "po_box": ""}', '{"fields": ["name_fr", "seat", "locality", "phone", "email", "po_box"], "records": [{"id": 3, "number": "GS-2023-0002", "name": "Syndicat des artisans luthiers du Cameroun", "values": {"name_fr": "Syndicat des artisans luthiers du Cameroun", "seat": "rue des Palmiers", "locality": "Douala", "phone": "", "email": "", "po_box": ""}}], "count": 1}', '1144ed35182a0bc950b505f240b4e7b5f8c65141930866f7dc3e204d29846c88', 'dd558fb0def45a1d85f6b5ee7f39151aa4a90a772c2fe78c0cc102f6c7473e32', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 32);
INSERT INTO public.finding VALUES ('unreachable', '4', 4, '[]', '{"phone": "", "email": "", "po_box": ""}', '{"fields": ["name_fr", "seat", "locality", "phone", "email", "po_box"], "records": [{"id": 4, "number": "GS-2023-0003", "name": "Syndicat des m\u00e9tiers 2", "values": {"name_fr": "Syndicat des m\u00e9tiers 2", "seat": "rue des Palmiers", "locality": "Douala", "phone": "", "email": "", "po_box": ""}}], "count": 1}', '1144ed35182a0bc950b505f240b4e7b5f8c65141930866f7dc3e204d29846c88', '4335655a4371fcf7abef7d10a7ab2ae45f02e6447cb07191074975ee31e8cea0', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 33);
INSERT INTO public.finding VALUES ('unreachable', '5', 5, '[]', '{"phone": "", "email": "", "po_box": ""}', '{"fields": ["name_fr", "seat", "locality", "phone", "email", "po_box"], "records": [{"id": 5, "number": "GS-2023-0004", "name": "F\u00e9d\u00e9ration des m\u00e9tiers", "values": {"name_fr": "F\u00e9d\u00e9ration des m\u00e9tiers", "seat": "rue des Palmiers", "locality": "Douala", "phone": "", "email": "", "po_box": ""}}], "count": 1}', '1144ed35182a0bc950b505f240b4e7b5f8c65141930866f7dc3e204d29846c88', '37f815d99f13b00fff3f2693bc0c998e1069b0eaf7e456580388ff8bc082b0e2', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 34);
INSERT INTO public.finding VALUES ('unreachable', '7', 7, '[]', '{"phone": "", "email": "", "po_box": ""}', '{"fields": ["name_fr", "seat", "locality", "phone", "email", "po_box"], "records": [{"id": 7, "number": "GS-2023-0006", "name": "Syndicat des vitriers", "values": {"name_fr": "Syndicat des vitriers", "seat": "rue des Palmiers", "locality": "Douala", "phone": "", "email": "", "po_box": ""}}], "count": 1}', '1144ed35182a0bc950b505f240b4e7b5f8c65141930866f7dc3e204d29846c88', 'd148487fc5259885e5d4a535ac326e9d97f6567eaf2dc2499644d31ab4a61cf8', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 35);
INSERT INTO public.finding VALUES ('unreachable', '8', 8, '[]', '{"phone": "", "email": "", "po_box": ""}', '{"fields": ["name_fr", "seat", "locality", "phone", "email", "po_box"], "records": [{"id": 8, "number": "GS-2023-0007", "name": "Syndicat des essais 27", "values": {"name_fr": "Syndicat des essais 27", "seat": "rue des Palmiers", "locality": "Douala", "phone": "", "email": "", "po_box": ""}}], "count": 1}', '1144ed35182a0bc950b505f240b4e7b5f8c65141930866f7dc3e204d29846c88', 'd76d65242a97f11a32f1db2c2b419962d890eb7a9624f39953b4321c08eda31b', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 36);
INSERT INTO public.finding VALUES ('kind_presumed', '9', 9, '[]', '{"presumed": "kind", "kind": "syndicat"}', '{"fields": ["name_fr", "filed_number", "kind", "side", "level", "branches"], "records": [{"id": 9, "number": "SN/001 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 1", "values": {"name_fr": "Syndicat des essais num\u00e9ro 1", "filed_number": "SN/001 du 29 avril 2020", "kind": "syndicat", "side": "workers", "level": null, "branches": []}}], "count": 1}', 'e98f5355d70f915e21fd331d08d3a5ee87fbb6a79cb7ac1bf243aa33f3096019', '1f2bf8f45abdc9325b5f91d8662929c885f340c63ff9c3804df96311f40addf8', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 37);
INSERT INTO public.finding VALUES ('kind_presumed', '10', 10, '[]', '{"presumed": "kind", "kind": "syndicat"}', '{"fields": ["name_fr", "filed_number", "kind", "side", "level", "branches"], "records": [{"id": 10, "number": "SN/002 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 2", "values": {"name_fr": "Syndicat des essais num\u00e9ro 2", "filed_number": "SN/002 du 29 avril 2020", "kind": "syndicat", "side": "workers", "level": null, "branches": []}}], "count": 1}', 'e98f5355d70f915e21fd331d08d3a5ee87fbb6a79cb7ac1bf243aa33f3096019', '0bce03b1059fa2e706e89726ba76bffff38dc49d47b5769c6365f09b51b8514f', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 38);
INSERT INTO public.finding VALUES ('kind_presumed', '11', 11, '[]', '{"presumed": "kind", "kind": "syndicat"}', '{"fields": ["name_fr", "filed_number", "kind", "side", "level", "branches"], "records": [{"id": 11, "number": "SN/003 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 3", "values": {"name_fr": "Syndicat des essais num\u00e9ro 3", "filed_number": "SN/003 du 29 avril 2020", "kind": "syndicat", "side": "workers", "level": null, "branches": []}}], "count": 1}', 'e98f5355d70f915e21fd331d08d3a5ee87fbb6a79cb7ac1bf243aa33f3096019', 'cd21faa2523d939b88c933ad8b126bb6644378b4b3889324c5000a35ac3aa491', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 39);
INSERT INTO public.finding VALUES ('kind_presumed', '12', 12, '[]', '{"presumed": "kind", "kind": "syndicat"}', '{"fields": ["name_fr", "filed_number", "kind", "side", "level", "branches"], "records": [{"id": 12, "number": "SN/004 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 4", "values": {"name_fr": "Syndicat des essais num\u00e9ro 4", "filed_number": "SN/004 du 29 avril 2020", "kind": "syndicat", "side": "workers", "level": null, "branches": []}}], "count": 1}', 'e98f5355d70f915e21fd331d08d3a5ee87fbb6a79cb7ac1bf243aa33f3096019', 'ef35a08d86ef2273098d80f6dce7769dc42a59d6fcf0d0665a75a5ab3ebe30fe', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 40);
INSERT INTO public.finding VALUES ('side_presumed', '9', 9, '[]', '{"presumed": "side", "side": "workers"}', '{"fields": ["name_fr", "filed_number", "kind", "side", "level", "branches"], "records": [{"id": 9, "number": "SN/001 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 1", "values": {"name_fr": "Syndicat des essais num\u00e9ro 1", "filed_number": "SN/001 du 29 avril 2020", "kind": "syndicat", "side": "workers", "level": null, "branches": []}}], "count": 1}', '5e60416616906c6a3bb06c75be1f0cc8869d0b247ab3465255f01b61e83142da', '1f2bf8f45abdc9325b5f91d8662929c885f340c63ff9c3804df96311f40addf8', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 41);
INSERT INTO public.finding VALUES ('side_presumed', '10', 10, '[]', '{"presumed": "side", "side": "workers"}', '{"fields": ["name_fr", "filed_number", "kind", "side", "level", "branches"], "records": [{"id": 10, "number": "SN/002 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 2", "values": {"name_fr": "Syndicat des essais num\u00e9ro 2", "filed_number": "SN/002 du 29 avril 2020", "kind": "syndicat", "side": "workers", "level": null, "branches": []}}], "count": 1}', '5e60416616906c6a3bb06c75be1f0cc8869d0b247ab3465255f01b61e83142da', '0bce03b1059fa2e706e89726ba76bffff38dc49d47b5769c6365f09b51b8514f', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 42);
INSERT INTO public.finding VALUES ('side_presumed', '11', 11, '[]', '{"presumed": "side", "side": "workers"}', '{"fields": ["name_fr", "filed_number", "kind", "side", "level", "branches"], "records": [{"id": 11, "number": "SN/003 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 3", "values": {"name_fr": "Syndicat des essais num\u00e9ro 3", "filed_number": "SN/003 du 29 avril 2020", "kind": "syndicat", "side": "workers", "level": null, "branches": []}}], "count": 1}', '5e60416616906c6a3bb06c75be1f0cc8869d0b247ab3465255f01b61e83142da', 'cd21faa2523d939b88c933ad8b126bb6644378b4b3889324c5000a35ac3aa491', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 43);
INSERT INTO public.finding VALUES ('side_presumed', '12', 12, '[]', '{"presumed": "side", "side": "workers"}', '{"fields": ["name_fr", "filed_number", "kind", "side", "level", "branches"], "records": [{"id": 12, "number": "SN/004 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 4", "values": {"name_fr": "Syndicat des essais num\u00e9ro 4", "filed_number": "SN/004 du 29 avril 2020", "kind": "syndicat", "side": "workers", "level": null, "branches": []}}], "count": 1}', '5e60416616906c6a3bb06c75be1f0cc8869d0b247ab3465255f01b61e83142da', 'ef35a08d86ef2273098d80f6dce7769dc42a59d6fcf0d0665a75a5ab3ebe30fe', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 44);
INSERT INTO public.finding VALUES ('level_unknown', '9', 9, '[]', '{"level": null}', '{"fields": ["name_fr", "filed_number", "kind", "side", "level", "branches"], "records": [{"id": 9, "number": "SN/001 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 1", "values": {"name_fr": "Syndicat des essais num\u00e9ro 1", "filed_number": "SN/001 du 29 avril 2020", "kind": "syndicat", "side": "workers", "level": null, "branches": []}}], "count": 1}', '3a7421fef30ee1f1fee000fbe6795eee226653d9c2efc1a241cf76527ed525fe', '1f2bf8f45abdc9325b5f91d8662929c885f340c63ff9c3804df96311f40addf8', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 45);
INSERT INTO public.finding VALUES ('level_unknown', '10', 10, '[]', '{"level": null}', '{"fields": ["name_fr", "filed_number", "kind", "side", "level", "branches"], "records": [{"id": 10, "number": "SN/002 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 2", "values": {"name_fr": "Syndicat des essais num\u00e9ro 2", "filed_number": "SN/002 du 29 avril 2020", "kind": "syndicat", "side": "workers", "level": null, "branches": []}}], "count": 1}', '3a7421fef30ee1f1fee000fbe6795eee226653d9c2efc1a241cf76527ed525fe', '0bce03b1059fa2e706e89726ba76bffff38dc49d47b5769c6365f09b51b8514f', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 46);
INSERT INTO public.finding VALUES ('level_unknown', '11', 11, '[]', '{"level": null}', '{"fields": ["name_fr", "filed_number", "kind", "side", "level", "branches"], "records": [{"id": 11, "number": "SN/003 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 3", "values": {"name_fr": "Syndicat des essais num\u00e9ro 3", "filed_number": "SN/003 du 29 avril 2020", "kind": "syndicat", "side": "workers", "level": null, "branches": []}}], "count": 1}', '3a7421fef30ee1f1fee000fbe6795eee226653d9c2efc1a241cf76527ed525fe', 'cd21faa2523d939b88c933ad8b126bb6644378b4b3889324c5000a35ac3aa491', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 47);
INSERT INTO public.finding VALUES ('level_unknown', '12', 12, '[]', '{"level": null}', '{"fields": ["name_fr", "filed_number", "kind", "side", "level", "branches"], "records": [{"id": 12, "number": "SN/004 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 4", "values": {"name_fr": "Syndicat des essais num\u00e9ro 4", "filed_number": "SN/004 du 29 avril 2020", "kind": "syndicat", "side": "workers", "level": null, "branches": []}}], "count": 1}', '3a7421fef30ee1f1fee000fbe6795eee226653d9c2efc1a241cf76527ed525fe', 'ef35a08d86ef2273098d80f6dce7769dc42a59d6fcf0d0665a75a5ab3ebe30fe', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 48);
INSERT INTO public.finding VALUES ('branch_missing', '9', 9, '[]', '{"branches": []}', '{"fields": ["name_fr", "filed_number", "kind", "side", "level", "branches"], "records": [{"id": 9, "number": "SN/001 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 1", "values": {"name_fr": "Syndicat des essais num\u00e9ro 1", "filed_number": "SN/001 du 29 avril 2020", "kind": "syndicat", "side": "workers", "level": null, "branches": []}}], "count": 1}', '60c8fb6398a072658d36adb896d48633e3cf753e194774fbe46dbd0b482f21e5', '1f2bf8f45abdc9325b5f91d8662929c885f340c63ff9c3804df96311f40addf8', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 49);
INSERT INTO public.finding VALUES ('branch_missing', '10', 10, '[]', '{"branches": []}', '{"fields": ["name_fr", "filed_number", "kind", "side", "level", "branches"], "records": [{"id": 10, "number": "SN/002 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 2", "values": {"name_fr": "Syndicat des essais num\u00e9ro 2", "filed_number": "SN/002 du 29 avril 2020", "kind": "syndicat", "side": "workers", "level": null, "branches": []}}], "count": 1}', '60c8fb6398a072658d36adb896d48633e3cf753e194774fbe46dbd0b482f21e5', '0bce03b1059fa2e706e89726ba76bffff38dc49d47b5769c6365f09b51b8514f', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 50);
INSERT INTO public.finding VALUES ('branch_missing', '11', 11, '[]', '{"branches": []}', '{"fields": ["name_fr", "filed_number", "kind", "side", "level", "branches"], "records": [{"id": 11, "number": "SN/003 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 3", "values": {"name_fr": "Syndicat des essais num\u00e9ro 3", "filed_number": "SN/003 du 29 avril 2020", "kind": "syndicat", "side": "workers", "level": null, "branches": []}}], "count": 1}', '60c8fb6398a072658d36adb896d48633e3cf753e194774fbe46dbd0b482f21e5', 'cd21faa2523d939b88c933ad8b126bb6644378b4b3889324c5000a35ac3aa491', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 51);
INSERT INTO public.finding VALUES ('branch_missing', '12', 12, '[]', '{"branches": []}', '{"fields": ["name_fr", "filed_number", "kind", "side", "level", "branches"], "records": [{"id": 12, "number": "SN/004 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 4", "values": {"name_fr": "Syndicat des essais num\u00e9ro 4", "filed_number": "SN/004 du 29 avril 2020", "kind": "syndicat", "side": "workers", "level": null, "branches": []}}], "count": 1}', '60c8fb6398a072658d36adb896d48633e3cf753e194774fbe46dbd0b482f21e5', 'ef35a08d86ef2273098d80f6dce7769dc42a59d6fcf0d0665a75a5ab3ebe30fe', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 52);
INSERT INTO public.finding VALUES ('branch_missing', '15', 15, '[]', '{"branches": []}', '{"fields": ["name_fr", "filed_number", "kind", "side", "level", "branches"], "records": [{"id": 15, "number": "INV-0001", "name": "Syndicat des dockers du port de Douala", "values": {"name_fr": "Syndicat des dockers du port de Douala", "filed_number": "", "kind": "syndicat", "side": "workers", "level": "national", "branches": []}}], "count": 1}', '60c8fb6398a072658d36adb896d48633e3cf753e194774fbe46dbd0b482f21e5', '2a0a4e22b0af8eaa504af72279cf543db74952e6c9cd965570adf453956f3e0b', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 53);
INSERT INTO public.finding VALUES ('branch_missing', '16', 16, '[]', '{"branches": []}', '{"fields": ["name_fr", "filed_number", "kind", "side", "level", "branches"], "records": [{"id": 16, "number": "INV-0002", "name": "Syndicat des dockers du port de Douala", "values": {"name_fr": "Syndicat des dockers du port de Douala", "filed_number": "", "kind": "syndicat", "side": "workers", "level": "national", "branches": []}}], "count": 1}', '60c8fb6398a072658d36adb896d48633e3cf753e194774fbe46dbd0b482f21e5', '623f0dc305e414da42e5285447db839c516f4c7adba8f49fdf0aae7e4c67f429', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 54);
INSERT INTO public.finding VALUES ('branch_unknown', '13', 13, '[]', '{"branches": ["enseignement"]}', '{"fields": ["name_fr", "filed_number", "kind", "side", "level", "branches"], "records": [{"id": 13, "number": "2011/0034", "name": "Syndicat national de l''\u00e9ducation du Cameroun", "values": {"name_fr": "Syndicat national de l''\u00e9ducation du Cameroun", "filed_number": "2011/0034", "kind": "syndicat", "side": "workers", "level": "national", "branches": ["enseignement"]}}], "count": 1}', 'c4341bcd985950cf8ab55e08dd0baf96b249caf0ce09e6064dfaec3a3755439f', 'd41045d9db2377257d519d650173caee2f7ed3876407b625644b64ea483052a1', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 55);
INSERT INTO public.finding VALUES ('no_statutes', '2', 2, '[]', '{"statutes_on": null}', '{"fields": ["name_fr", "filed_number", "registered_on", "statutes_on"], "records": [{"id": 2, "number": "GS-2023-0001", "name": "Syndicat des m\u00e9tiers 0", "values": {"name_fr": "Syndicat des m\u00e9tiers 0", "filed_number": "", "registered_on": "2023-10-06", "statutes_on": null}}], "count": 1}', '98344e6a551a125db9143c585149b9ddbef2f0adb1c4f3f1dccd7cb49f2b10c9', '3972a010343d32fd4cb690e4857f5defd1835dc52a17922d56ba5ca1d9de57a6', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 56);
INSERT INTO public.finding VALUES ('no_statutes', '3', 3, '[]', '{"statutes_on": null}', '{"fields": ["name_fr", "filed_number", "registered_on", "statutes_on"], "records": [{"id": 3, "number": "GS-2023-0002", "name": "Syndicat des artisans luthiers du Cameroun", "values": {"name_fr": "Syndicat des artisans luthiers du Cameroun", "filed_number": "", "registered_on": "2023-10-07", "statutes_on": null}}], "count": 1}', '98344e6a551a125db9143c585149b9ddbef2f0adb1c4f3f1dccd7cb49f2b10c9', '3784d8c8443ce14d8d5c845277ffa028d12c660dcb9eccf7932a34412fa912f7', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 57);
INSERT INTO public.finding VALUES ('no_statutes', '4', 4, '[]', '{"statutes_on": null}', '{"fields": ["name_fr", "filed_number", "registered_on", "statutes_on"], "records": [{"id": 4, "number": "GS-2023-0003", "name": "Syndicat des m\u00e9tiers 2", "values": {"name_fr": "Syndicat des m\u00e9tiers 2", "filed_number": "", "registered_on": "2023-10-08", "statutes_on": null}}], "count": 1}', '98344e6a551a125db9143c585149b9ddbef2f0adb1c4f3f1dccd7cb49f2b10c9', '0d073d76a0542e4d537c1f80f446b5e1e46c68aa518f5c31ece832a1ae588e80', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 58);
INSERT INTO public.finding VALUES ('no_statutes', '5', 5, '[]', '{"statutes_on": null}', '{"fields": ["name_fr", "filed_number", "registered_on", "statutes_on"], "records": [{"id": 5, "number": "GS-2023-0004", "name": "F\u00e9d\u00e9ration des m\u00e9tiers", "values": {"name_fr": "F\u00e9d\u00e9ration des m\u00e9tiers", "filed_number": "", "registered_on": "2023-10-09", "statutes_on": null}}], "count": 1}', '98344e6a551a125db9143c585149b9ddbef2f0adb1c4f3f1dccd7cb49f2b10c9', '5018fdcaba49068171d32cbfe1942a4eae9bc524bc39588bd0d546530143491b', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 59);
INSERT INTO public.finding VALUES ('no_statutes', '7', 7, '[]', '{"statutes_on": null}', '{"fields": ["name_fr", "filed_number", "registered_on", "statutes_on"], "records": [{"id": 7, "number": "GS-2023-0006", "name": "Syndicat des vitriers", "values": {"name_fr": "Syndicat des vitriers", "filed_number": "", "registered_on": "2023-10-11", "statutes_on": null}}], "count": 1}', '98344e6a551a125db9143c585149b9ddbef2f0adb1c4f3f1dccd7cb49f2b10c9', 'cbde6288935cfb59b81cc2ed2ab3ee0243323ca2472d1342d7049eae80287813', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 60);
INSERT INTO public.finding VALUES ('no_statutes', '8', 8, '[]', '{"statutes_on": null}', '{"fields": ["name_fr", "filed_number", "registered_on", "statutes_on"], "records": [{"id": 8, "number": "GS-2023-0007", "name": "Syndicat des essais 27", "values": {"name_fr": "Syndicat des essais 27", "filed_number": "", "registered_on": "2023-10-12", "statutes_on": null}}], "count": 1}', '98344e6a551a125db9143c585149b9ddbef2f0adb1c4f3f1dccd7cb49f2b10c9', '7160eb1830d88c8a1e2a21ec4ec5d6ae70a695320848b99f03cf8d7ec194ff6c', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 61);
INSERT INTO public.finding VALUES ('no_statutes', '9', 9, '[]', '{"statutes_on": null}', '{"fields": ["name_fr", "filed_number", "registered_on", "statutes_on"], "records": [{"id": 9, "number": "SN/001 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 1", "values": {"name_fr": "Syndicat des essais num\u00e9ro 1", "filed_number": "SN/001 du 29 avril 2020", "registered_on": "2020-04-29", "statutes_on": null}}], "count": 1}', '98344e6a551a125db9143c585149b9ddbef2f0adb1c4f3f1dccd7cb49f2b10c9', 'a4a93cbbf22ce368f05afbfeec9794382bfbb0c1debdfca3b19b00397ce4ebee', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 62);
INSERT INTO public.finding VALUES ('no_statutes', '10', 10, '[]', '{"statutes_on": null}', '{"fields": ["name_fr", "filed_number", "registered_on", "statutes_on"], "records": [{"id": 10, "number": "SN/002 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 2", "values": {"name_fr": "Syndicat des essais num\u00e9ro 2", "filed_number": "SN/002 du 29 avril 2020", "registered_on": "2020-04-29", "statutes_on": null}}], "count": 1}', '98344e6a551a125db9143c585149b9ddbef2f0adb1c4f3f1dccd7cb49f2b10c9', '6ba81affb170d3a5d78648b56fe5ff00c3ff4611e5628b82a08d2c330f7e48d3', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 63);
INSERT INTO public.finding VALUES ('no_statutes', '11', 11, '[]', '{"statutes_on": null}', '{"fields": ["name_fr", "filed_number", "registered_on", "statutes_on"], "records": [{"id": 11, "number": "SN/003 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 3", "values": {"name_fr": "Syndicat des essais num\u00e9ro 3", "filed_number": "SN/003 du 29 avril 2020", "registered_on": "2020-04-29", "statutes_on": null}}], "count": 1}', '98344e6a551a125db9143c585149b9ddbef2f0adb1c4f3f1dccd7cb49f2b10c9', '3fc78bdb8320ceb59450a5a857c8209f54cf6563b3752f1693a80501496b391e', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 64);
INSERT INTO public.finding VALUES ('no_statutes', '12', 12, '[]', '{"statutes_on": null}', '{"fields": ["name_fr", "filed_number", "registered_on", "statutes_on"], "records": [{"id": 12, "number": "SN/004 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 4", "values": {"name_fr": "Syndicat des essais num\u00e9ro 4", "filed_number": "SN/004 du 29 avril 2020", "registered_on": "2020-04-29", "statutes_on": null}}], "count": 1}', '98344e6a551a125db9143c585149b9ddbef2f0adb1c4f3f1dccd7cb49f2b10c9', '37bfd83822035b4e492e6ea75bf21f06855c75a710b40ff452e198f2ded1e056', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 65);
INSERT INTO public.finding VALUES ('no_statutes', '13', 13, '[]', '{"statutes_on": null}', '{"fields": ["name_fr", "filed_number", "registered_on", "statutes_on"], "records": [{"id": 13, "number": "2011/0034", "name": "Syndicat national de l''\u00e9ducation du Cameroun", "values": {"name_fr": "Syndicat national de l''\u00e9ducation du Cameroun", "filed_number": "2011/0034", "registered_on": "1994-05-12", "statutes_on": null}}], "count": 1}', '98344e6a551a125db9143c585149b9ddbef2f0adb1c4f3f1dccd7cb49f2b10c9', '6a16f446c2dd307081c65ee3e5ef7e2698542413e685d7c16ed739ad5445f9d7', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 66);
INSERT INTO public.finding VALUES ('no_statutes', '15', 15, '[]', '{"statutes_on": null}', '{"fields": ["name_fr", "filed_number", "registered_on", "statutes_on"], "records": [{"id": 15, "number": "INV-0001", "name": "Syndicat des dockers du port de Douala", "values": {"name_fr": "Syndicat des dockers du port de Douala", "filed_number": "", "registered_on": "1994-05-12", "statutes_on": null}}], "count": 1}', '98344e6a551a125db9143c585149b9ddbef2f0adb1c4f3f1dccd7cb49f2b10c9', '3a919a78ab9f6f0bff2f1dc25d72ccf58d299943b552fea8104a901026bdba11', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 67);
INSERT INTO public.finding VALUES ('no_statutes', '16', 16, '[]', '{"statutes_on": null}', '{"fields": ["name_fr", "filed_number", "registered_on", "statutes_on"], "records": [{"id": 16, "number": "INV-0002", "name": "Syndicat des dockers du port de Douala", "values": {"name_fr": "Syndicat des dockers du port de Douala", "filed_number": "", "registered_on": "1994-05-12", "statutes_on": null}}], "count": 1}', '98344e6a551a125db9143c585149b9ddbef2f0adb1c4f3f1dccd7cb49f2b10c9', '4b70373601e4ac0dea3fcc203bd87842d8cc12b34e66e8d0d70831c8e3c8f228', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 68);
INSERT INTO public.finding VALUES ('nothing_heard', '9', 9, '[]', '{"heard_on": "2020-04-29"}', '{"fields": ["name_fr", "filed_number", "registered_on", "elected_on", "heard_on", "phone", "email"], "records": [{"id": 9, "number": "SN/001 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 1", "values": {"name_fr": "Syndicat des essais num\u00e9ro 1", "filed_number": "SN/001 du 29 avril 2020", "registered_on": "2020-04-29", "elected_on": null, "heard_on": "2020-04-29", "phone": "+237 6 99 00 00 01", "email": ""}}], "count": 1}', 'cb464f2f0239a1157b3936b7c94b70ff5132685b1109b4b46d37d27e4228d14b', '2cc74266e3555ddf586df65b5a6dd05e2b796386773ad457df77a1ed587725bb', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 69);
INSERT INTO public.finding VALUES ('nothing_heard', '10', 10, '[]', '{"heard_on": "2020-04-29"}', '{"fields": ["name_fr", "filed_number", "registered_on", "elected_on", "heard_on", "phone", "email"], "records": [{"id": 10, "number": "SN/002 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 2", "values": {"name_fr": "Syndicat des essais num\u00e9ro 2", "filed_number": "SN/002 du 29 avril 2020", "registered_on": "2020-04-29", "elected_on": null, "heard_on": "2020-04-29", "phone": "+237 6 99 00 00 02", "email": ""}}], "count": 1}', 'cb464f2f0239a1157b3936b7c94b70ff5132685b1109b4b46d37d27e4228d14b', '3bde7fe1cb6c3cb75c6e5a80ba63b2b3f180cb21957639f822515fe639b73fb6', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 70);
INSERT INTO public.finding VALUES ('nothing_heard', '11', 11, '[]', '{"heard_on": "2020-04-29"}', '{"fields": ["name_fr", "filed_number", "registered_on", "elected_on", "heard_on", "phone", "email"], "records": [{"id": 11, "number": "SN/003 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 3", "values": {"name_fr": "Syndicat des essais num\u00e9ro 3", "filed_number": "SN/003 du 29 avril 2020", "registered_on": "2020-04-29", "elected_on": null, "heard_on": "2020-04-29", "phone": "+237 6 99 00 00 03", "email": ""}}], "count": 1}', 'cb464f2f0239a1157b3936b7c94b70ff5132685b1109b4b46d37d27e4228d14b', '09007059a0fa5262542ae54b8884c055f7d20dc1dfe8d13d2b2964d2b131ea40', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 71);
INSERT INTO public.finding VALUES ('nothing_heard', '12', 12, '[]', '{"heard_on": "2020-04-29"}', '{"fields": ["name_fr", "filed_number", "registered_on", "elected_on", "heard_on", "phone", "email"], "records": [{"id": 12, "number": "SN/004 du 29 avril 2020", "name": "Syndicat des essais num\u00e9ro 4", "values": {"name_fr": "Syndicat des essais num\u00e9ro 4", "filed_number": "SN/004 du 29 avril 2020", "registered_on": "2020-04-29", "elected_on": null, "heard_on": "2020-04-29", "phone": "+237 6 99 00 00 04", "email": ""}}], "count": 1}', 'cb464f2f0239a1157b3936b7c94b70ff5132685b1109b4b46d37d27e4228d14b', 'b7b5d275685e55d3633a5d3cd227bc30ded5acbf6670ec62e2fb466efd18c9b5', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 72);
INSERT INTO public.finding VALUES ('nothing_heard', '13', 13, '[]', '{"heard_on": "1994-05-12"}', '{"fields": ["name_fr", "filed_number", "registered_on", "elected_on", "heard_on", "phone", "email"], "records": [{"id": 13, "number": "2011/0034", "name": "Syndicat national de l''\u00e9ducation du Cameroun", "values": {"name_fr": "Syndicat national de l''\u00e9ducation du Cameroun", "filed_number": "2011/0034", "registered_on": "1994-05-12", "elected_on": null, "heard_on": "1994-05-12", "phone": "699 61 09 72", "email": ""}}], "count": 1}', 'f4c73f022534e1af46550c242c8de19995fe621fa778e28ccbc064cde4445538', '96b53768c19b740e6988169a96a2de31744597834a06a5f68f059d3eecb34098', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 73);
INSERT INTO public.finding VALUES ('nothing_heard', '15', 15, '[]', '{"heard_on": "1994-05-12"}', '{"fields": ["name_fr", "filed_number", "registered_on", "elected_on", "heard_on", "phone", "email"], "records": [{"id": 15, "number": "INV-0001", "name": "Syndicat des dockers du port de Douala", "values": {"name_fr": "Syndicat des dockers du port de Douala", "filed_number": "", "registered_on": "1994-05-12", "elected_on": null, "heard_on": "1994-05-12", "phone": "233 42 10 10", "email": ""}}], "count": 1}', 'f4c73f022534e1af46550c242c8de19995fe621fa778e28ccbc064cde4445538', '65ecfcb22c72abd8d336e6d8ce29ef704b9dccca50a81272566998dfe7b53e35', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 74);
INSERT INTO public.finding VALUES ('nothing_heard', '16', 16, '[]', '{"heard_on": "1994-05-12"}', '{"fields": ["name_fr", "filed_number", "registered_on", "elected_on", "heard_on", "phone", "email"], "records": [{"id": 16, "number": "INV-0002", "name": "Syndicat des dockers du port de Douala", "values": {"name_fr": "Syndicat des dockers du port de Douala", "filed_number": "", "registered_on": "1994-05-12", "elected_on": null, "heard_on": "1994-05-12", "phone": "233 42 10 10", "email": ""}}], "count": 1}', 'f4c73f022534e1af46550c242c8de19995fe621fa778e28ccbc064cde4445538', 'c9cb14105318bebf0add63815b7560b7325783c9c2ea614bafb3d4e734a2d181', 'open', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', NULL, '{}', NULL, '', NULL, NULL, 'Règles du fichier', '2026-11-28 16:45:52.925759+00', 1, 75);


-- Data for Name: finding_scan; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.finding_scan VALUES ('2026-11-28 16:45:52.925759+00', '2026-11-28 16:45:52.925759+00', 15, '{"new": 75, "reopened": 0, "gone": 0, "standing": 0, "kept_closed": 0}', 1);


-- Data for Name: former_name; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.former_name VALUES (3, 'Syndicat des métiers 1', 'syndicat des metiers 1', '2026-03-23', 1);
INSERT INTO public.former_name VALUES (3, 'SYES22', 'syes22', '2026-03-23', 2);


-- Data for Name: holiday; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.holiday VALUES ('2026-05-20', 'Fête nationale', 'National day', 'loi n° 73/5', true, NULL, 1);


-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.job VALUES ('dossiers.recount', 'dossiers.recount:2026-11-28T16:45:43.802243+00:00', '{}', 'waiting', '2026-11-28 16:45:43.802243+00', NULL, '', 0, NULL, '', 1);
INSERT INTO public.job VALUES ('dossiers.recount', 'dossiers.recount:2026-11-28T16:45:43.825700+00:00', '{}', 'waiting', '2026-11-28 16:45:43.8257+00', NULL, '', 0, NULL, '', 2);
INSERT INTO public.job VALUES ('dedupe.run', 'dedupe.run:reprise:1.1', '{"kind": "incremental"}', 'waiting', '2026-11-28 16:45:52.099431+00', NULL, '', 0, NULL, '', 3);
INSERT INTO public.job VALUES ('findings.scan', 'findings.scan:reprise:1.1', '{}', 'waiting', '2026-11-28 16:45:52.099431+00', NULL, '', 0, NULL, '', 4);
INSERT INTO public.job VALUES ('dedupe.recall', 'dedupe.recall:1', '{"run_id": 1}', 'waiting', '2026-11-28 16:45:52.520679+00', NULL, '', 0, NULL, '', 5);
INSERT INTO public.job VALUES ('findings.scan', 'findings.scan:2026-11-28T16:45+00:00', '{}', 'waiting', '2026-11-28 16:45:52.725889+00', NULL, '', 0, NULL, '', 6);
INSERT INTO public.job VALUES ('campaigns.send', 'campaigns.send:1:2026-03-02:6', '{"stage": 1}', 'waiting', '2026-03-02 09:00:00+00', NULL, '', 0, NULL, '', 7);


-- Data for Name: mandate; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.mandate VALUES (1, 2, 'Secrétaire', '2026-01-01', NULL, '2026-11-28 16:45:51.106883+00', 5, 1);


-- Data for Name: member_organisation; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.member_organisation VALUES (22, 2, 1);
INSERT INTO public.member_organisation VALUES (22, 3, 2);
INSERT INTO public.member_organisation VALUES (22, 4, 3);


-- Data for Name: name_test; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.name_test VALUES (4, '2026-03-03 15:09:50+00', 'Bernard Tchoumi', '{"name_fr": "Syndicat des vanniers 13", "name_en": "", "acronym": "SYVAN13"}', '3.1+fb42a2ed.union_names-1', '[]', 'clear', 'Aucune dénomination voisine dans la branche et le département.', 1);
INSERT INTO public.name_test VALUES (5, '2026-03-03 15:09:50+00', 'Bernard Tchoumi', '{"name_fr": "Syndicat des vanniers 14", "name_en": "", "acronym": "SYVAN14"}', '3.1+fb42a2ed.union_names-1', '[]', 'clear', 'Aucune dénomination voisine dans la branche et le département.', 2);
INSERT INTO public.name_test VALUES (6, '2026-03-03 15:09:50+00', 'Bernard Tchoumi', '{"name_fr": "Syndicat des vanniers 15", "name_en": "", "acronym": "SYVAN15"}', '3.1+fb42a2ed.union_names-1', '[]', 'clear', 'Aucune dénomination voisine dans la branche et le département.', 3);
INSERT INTO public.name_test VALUES (7, '2026-03-03 15:09:50+00', 'Bernard Tchoumi', '{"name_fr": "Syndicat des vanniers 16", "name_en": "", "acronym": "SYVAN16"}', '3.1+fb42a2ed.union_names-1', '[]', 'clear', 'Aucune dénomination voisine dans la branche et le département.', 4);
INSERT INTO public.name_test VALUES (8, '2026-03-03 15:09:50+00', 'Bernard Tchoumi', '{"name_fr": "Syndicat des vanniers 17", "name_en": "", "acronym": "SYVAN17"}', '3.1+fb42a2ed.union_names-1', '[]', 'clear', 'Aucune dénomination voisine dans la branche et le département.', 5);
INSERT INTO public.name_test VALUES (9, '2026-03-03 15:09:50+00', 'Bernard Tchoumi', '{"name_fr": "Syndicat des vanniers 18", "name_en": "", "acronym": "SYVAN18"}', '3.1+fb42a2ed.union_names-1', '[{"number": "GS-2026-0001", "name": "Syndicat des vanniers 17", "acronym": "SYVAN17", "place": "Douala", "score": 0.941, "reasons": [{"fr": "noms : la moiti\u00e9 des mots en commun ; mots distinctifs communs : VANNIERS ; seulement dans A : 18 ; seulement dans B : 17", "en": "names: half of the words in common; distinctive words in common: VANNIERS; only in A: 18; only in B: 17"}, {"fr": "num\u00e9ro dans le nom : ne concorde pas (18 / 17)", "en": "number in the name: different (18 / 17)"}, {"fr": "sigle : ressemblant (SYVAN18 / SYVAN17)", "en": "acronym: alike (SYVAN18 / SYVAN17)"}, {"fr": "r\u00e9gion : identique", "en": "region: the same"}, {"fr": "localit\u00e9 : identique (Douala)", "en": "town: the same (Douala)"}, {"fr": "num\u00e9ros diff\u00e9rents dans les noms (18 / 17)", "en": "different numbers in the names (18 / 17)"}]}]', 'clear', 'Aucune dénomination voisine dans la branche et le département.', 6);
INSERT INTO public.name_test VALUES (10, '2026-03-03 15:09:50+00', 'Bernard Tchoumi', '{"name_fr": "Syndicat des vanniers 19", "name_en": "", "acronym": "SYVAN19"}', '3.1+fb42a2ed.union_names-1', '[{"number": "GS-2026-0001", "name": "Syndicat des vanniers 17", "acronym": "SYVAN17", "place": "Douala", "score": 0.941, "reasons": [{"fr": "noms : la moiti\u00e9 des mots en commun ; mots distinctifs communs : VANNIERS ; seulement dans A : 19 ; seulement dans B : 17", "en": "names: half of the words in common; distinctive words in common: VANNIERS; only in A: 19; only in B: 17"}, {"fr": "num\u00e9ro dans le nom : ne concorde pas (19 / 17)", "en": "number in the name: different (19 / 17)"}, {"fr": "sigle : ressemblant (SYVAN19 / SYVAN17)", "en": "acronym: alike (SYVAN19 / SYVAN17)"}, {"fr": "r\u00e9gion : identique", "en": "region: the same"}, {"fr": "localit\u00e9 : identique (Douala)", "en": "town: the same (Douala)"}, {"fr": "num\u00e9ros diff\u00e9rents dans les noms (19 / 17)", "en": "different numbers in the names (19 / 17)"}]}]', 'clear', 'Aucune dénomination voisine dans la branche et le département.', 7);
INSERT INTO public.name_test VALUES (16, '2026-06-02 14:41:30+00', 'Bernard Tchoumi', '{"name_fr": "Syndicat des artisans luthiers du Cameroun", "name_en": "None", "acronym": "SYALUC"}', '3.1+fb42a2ed.union_names-1', '[{"number": "GS-2023-0003", "name": "Syndicat des m\u00e9tiers 2", "acronym": "SYES23", "place": "Douala", "score": 0.58, "reasons": [{"fr": "noms : presque rien en commun ; seulement dans A : ARTISANS, LUTHIERS", "en": "names: almost nothing in common; only in A: ARTISANS, LUTHIERS"}, {"fr": "num\u00e9ro dans le nom : dit d''un seul c\u00f4t\u00e9 (\u2014 / 2)", "en": "number in the name: said on one side only (\u2014 / 2)"}, {"fr": "qualificatif : dit d''un seul c\u00f4t\u00e9 (artisanal / \u2014)", "en": "qualifier: said on one side only (artisanal / \u2014)"}, {"fr": "sigle : ne concorde pas (SYALUC / SYES23)", "en": "acronym: different (SYALUC / SYES23)"}, {"fr": "r\u00e9gion : identique", "en": "region: the same"}, {"fr": "localit\u00e9 : identique (Douala)", "en": "town: the same (Douala)"}]}, {"number": "GS-2023-0001", "name": "Syndicat des m\u00e9tiers 0", "acronym": "SYES21", "place": "Bafoussam", "score": 0.58, "reasons": [{"fr": "noms : presque rien en commun ; seulement dans A : ARTISANS, LUTHIERS ; seulement dans B : 0", "en": "names: almost nothing in common; only in A: ARTISANS, LUTHIERS; only in B: 0"}, {"fr": "num\u00e9ro dans le nom : dit d''un seul c\u00f4t\u00e9 (\u2014 / 0)", "en": "number in the name: said on one side only (\u2014 / 0)"}, {"fr": "qualificatif : dit d''un seul c\u00f4t\u00e9 (artisanal / \u2014)", "en": "qualifier: said on one side only (artisanal / \u2014)"}, {"fr": "sigle : ne concorde pas (SYALUC / SYES21)", "en": "acronym: different (SYALUC / SYES21)"}, {"fr": "r\u00e9gion : ne concorde pas", "en": "region: different"}, {"fr": "localit\u00e9 : ne concorde pas (Douala / Bafoussam)", "en": "town: different (Douala / Bafoussam)"}, {"fr": "noms faits de mots courants, dans deux localit\u00e9s (Douala / Bafoussam)", "en": "names of common words only, in two towns (Douala / Bafoussam)"}]}, {"number": "GS-2026-0001", "name": "Syndicat des vanniers 17", "acronym": "SYVAN17", "place": "Douala", "score": 0.336, "reasons": [{"fr": "noms : presque rien en commun ; seulement dans A : ARTISANS, LUTHIERS ; seulement dans B : 17, VANNIERS", "en": "names: almost nothing in common; only in A: ARTISANS, LUTHIERS; only in B: 17, VANNIERS"}, {"fr": "num\u00e9ro dans le nom : dit d''un seul c\u00f4t\u00e9 (\u2014 / 17)", "en": "number in the name: said on one side only (\u2014 / 17)"}, {"fr": "qualificatif : dit d''un seul c\u00f4t\u00e9 (artisanal / \u2014)", "en": "qualifier: said on one side only (artisanal / \u2014)"}, {"fr": "sigle : ne concorde pas (SYALUC / SYVAN17)", "en": "acronym: different (SYALUC / SYVAN17)"}, {"fr": "r\u00e9gion : identique", "en": "region: the same"}, {"fr": "localit\u00e9 : identique (Douala)", "en": "town: the same (Douala)"}]}]', 'clear', 'Aucune dénomination voisine dans la branche.', 8);


-- Data for Name: note; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.note VALUES (3, '2026-11-28 16:45:53.645011+00', 'Chef', 'À voir : l''accent « é » et l''apostrophe.', 1);


-- Data for Name: notice; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.notice VALUES ('9NZ5-WQW6', 'receipt', 'REC-2026-0001', 2, '2026-03-03 09:30:50+00', '{"receipt_number": "REC-2026-0001", "follow_up_code": "C8NJ-SCUU", "submitted_at": "2026-03-03T09:30:50+00:00", "channel": {"fr": "Au guichet (papier)", "en": "At the counter (paper)"}, "name_fr": {"fr": "Syndicat des vanniers 11", "en": "Syndicat des vanniers 11"}, "name_en": {"fr": "(vide)", "en": "(empty)"}, "acronym": {"fr": "SYVAN11", "en": "SYVAN11"}, "kind": {"fr": "Syndicat", "en": "Trade union (syndicat)"}, "side": {"fr": "Employeurs", "en": "Employers"}, "level": {"fr": "D\u00e9partemental", "en": "Divisional"}, "seat": {"fr": "face march\u00e9 central, immeuble Bleu", "en": "face march\u00e9 central, immeuble Bleu"}, "locality": {"fr": "Douala", "en": "Douala"}, "departement": {"fr": "Wouri (Littoral)", "en": "Wouri (Littoral)"}, "mandate_name": {"fr": "ALIM Andr\u00e9", "en": "ALIM Andr\u00e9"}, "mandate_capacity": {"fr": "Secr\u00e9taire g\u00e9n\u00e9ral", "en": "Secr\u00e9taire g\u00e9n\u00e9ral"}, "pieces": [{"label": {"fr": "Demande d''enregistrement sign\u00e9e", "en": "Signed application for registration"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Statuts", "en": "Statutes (constitution)"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 2}, {"label": {"fr": "Liste des dirigeants avec leurs fonctions", "en": "List of officers with their functions"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}], "usual_missing": [{"fr": "Proc\u00e8s-verbal de l''assembl\u00e9e constitutive", "en": "Minutes of the constituent assembly"}, {"fr": "Liste des fondateurs", "en": "List of founders"}, {"fr": "Liste des membres", "en": "List of members"}, {"fr": "Extraits de casier judiciaire (bulletin n\u00b0 3)", "en": "Criminal record certificates (bulletin n\u00b0 3)"}, {"fr": "Certificats d''immatriculation \u00e0 la CNPS", "en": "CNPS registration certificates"}, {"fr": "Attestations d''employeur de la CNPS", "en": "CNPS employer attestations"}, {"fr": "Copies des pi\u00e8ces d''identit\u00e9", "en": "Copies of identity documents"}, {"fr": "Plan de localisation du si\u00e8ge", "en": "Location plan of the seat"}], "people": {"signatories": 5, "officers": 3}, "decision_months": 1, "due_on": "2026-04-03"}', 0, 1, NULL);
INSERT INTO public.notice VALUES ('J5G4-FQ57', 'receipt', 'REC-2026-0002', 3, '2026-03-03 09:30:50+00', '{"receipt_number": "REC-2026-0002", "follow_up_code": "9FDF-KSRK", "submitted_at": "2026-03-03T09:30:50+00:00", "channel": {"fr": "Au guichet (papier)", "en": "At the counter (paper)"}, "name_fr": {"fr": "Syndicat des vanniers 12", "en": "Syndicat des vanniers 12"}, "name_en": {"fr": "(vide)", "en": "(empty)"}, "acronym": {"fr": "SYVAN12", "en": "SYVAN12"}, "kind": {"fr": "Syndicat", "en": "Trade union (syndicat)"}, "side": {"fr": "Employeurs", "en": "Employers"}, "level": {"fr": "D\u00e9partemental", "en": "Divisional"}, "seat": {"fr": "face march\u00e9 central, immeuble Bleu", "en": "face march\u00e9 central, immeuble Bleu"}, "locality": {"fr": "Douala", "en": "Douala"}, "departement": {"fr": "Wouri (Littoral)", "en": "Wouri (Littoral)"}, "mandate_name": {"fr": "ALIM Andr\u00e9", "en": "ALIM Andr\u00e9"}, "mandate_capacity": {"fr": "Secr\u00e9taire g\u00e9n\u00e9ral", "en": "Secr\u00e9taire g\u00e9n\u00e9ral"}, "pieces": [{"label": {"fr": "Demande d''enregistrement sign\u00e9e", "en": "Signed application for registration"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Statuts", "en": "Statutes (constitution)"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 2}, {"label": {"fr": "Liste des dirigeants avec leurs fonctions", "en": "List of officers with their functions"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}], "usual_missing": [{"fr": "Proc\u00e8s-verbal de l''assembl\u00e9e constitutive", "en": "Minutes of the constituent assembly"}, {"fr": "Liste des fondateurs", "en": "List of founders"}, {"fr": "Liste des membres", "en": "List of members"}, {"fr": "Extraits de casier judiciaire (bulletin n\u00b0 3)", "en": "Criminal record certificates (bulletin n\u00b0 3)"}, {"fr": "Certificats d''immatriculation \u00e0 la CNPS", "en": "CNPS registration certificates"}, {"fr": "Attestations d''employeur de la CNPS", "en": "CNPS employer attestations"}, {"fr": "Copies des pi\u00e8ces d''identit\u00e9", "en": "Copies of identity documents"}, {"fr": "Plan de localisation du si\u00e8ge", "en": "Location plan of the seat"}], "people": {"signatories": 5, "officers": 3}, "decision_months": 1, "due_on": "2026-04-03"}', 0, 2, NULL);
INSERT INTO public.notice VALUES ('XKBJ-D6DB', 'receipt', 'REC-2026-0003', 4, '2026-03-03 09:30:50+00', '{"receipt_number": "REC-2026-0003", "follow_up_code": "379X-RFAG", "submitted_at": "2026-03-03T09:30:50+00:00", "channel": {"fr": "Au guichet (papier)", "en": "At the counter (paper)"}, "name_fr": {"fr": "Syndicat des vanniers 13", "en": "Syndicat des vanniers 13"}, "name_en": {"fr": "(vide)", "en": "(empty)"}, "acronym": {"fr": "SYVAN13", "en": "SYVAN13"}, "kind": {"fr": "Syndicat", "en": "Trade union (syndicat)"}, "side": {"fr": "Employeurs", "en": "Employers"}, "level": {"fr": "D\u00e9partemental", "en": "Divisional"}, "seat": {"fr": "face march\u00e9 central, immeuble Bleu", "en": "face march\u00e9 central, immeuble Bleu"}, "locality": {"fr": "Douala", "en": "Douala"}, "departement": {"fr": "Wouri (Littoral)", "en": "Wouri (Littoral)"}, "mandate_name": {"fr": "ALIM Andr\u00e9", "en": "ALIM Andr\u00e9"}, "mandate_capacity": {"fr": "Secr\u00e9taire g\u00e9n\u00e9ral", "en": "Secr\u00e9taire g\u00e9n\u00e9ral"}, "pieces": [{"label": {"fr": "Demande d''enregistrement sign\u00e9e", "en": "Signed application for registration"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Statuts", "en": "Statutes (constitution)"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 2}, {"label": {"fr": "Liste des dirigeants avec leurs fonctions", "en": "List of officers with their functions"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}], "usual_missing": [{"fr": "Proc\u00e8s-verbal de l''assembl\u00e9e constitutive", "en": "Minutes of the constituent assembly"}, {"fr": "Liste des fondateurs", "en": "List of founders"}, {"fr": "Liste des membres", "en": "List of members"}, {"fr": "Extraits de casier judiciaire (bulletin n\u00b0 3)", "en": "Criminal record certificates (bulletin n\u00b0 3)"}, {"fr": "Certificats d''immatriculation \u00e0 la CNPS", "en": "CNPS registration certificates"}, {"fr": "Attestations d''employeur de la CNPS", "en": "CNPS employer attestations"}, {"fr": "Copies des pi\u00e8ces d''identit\u00e9", "en": "Copies of identity documents"}, {"fr": "Plan de localisation du si\u00e8ge", "en": "Location plan of the seat"}], "people": {"signatories": 5, "officers": 3}, "decision_months": 1, "due_on": "2026-04-03"}', 0, 3, NULL);
INSERT INTO public.notice VALUES ('UMR9-YQBY', 'receipt', 'REC-2026-0004', 5, '2026-03-03 09:30:50+00', '{"receipt_number": "REC-2026-0004", "follow_up_code": "ECMN-7QYX", "submitted_at": "2026-03-03T09:30:50+00:00", "channel": {"fr": "Au guichet (papier)", "en": "At the counter (paper)"}, "name_fr": {"fr": "Syndicat des vanniers 14", "en": "Syndicat des vanniers 14"}, "name_en": {"fr": "(vide)", "en": "(empty)"}, "acronym": {"fr": "SYVAN14", "en": "SYVAN14"}, "kind": {"fr": "Syndicat", "en": "Trade union (syndicat)"}, "side": {"fr": "Employeurs", "en": "Employers"}, "level": {"fr": "D\u00e9partemental", "en": "Divisional"}, "seat": {"fr": "face march\u00e9 central, immeuble Bleu", "en": "face march\u00e9 central, immeuble Bleu"}, "locality": {"fr": "Douala", "en": "Douala"}, "departement": {"fr": "Wouri (Littoral)", "en": "Wouri (Littoral)"}, "mandate_name": {"fr": "ALIM Andr\u00e9", "en": "ALIM Andr\u00e9"}, "mandate_capacity": {"fr": "Secr\u00e9taire g\u00e9n\u00e9ral", "en": "Secr\u00e9taire g\u00e9n\u00e9ral"}, "pieces": [{"label": {"fr": "Demande d''enregistrement sign\u00e9e", "en": "Signed application for registration"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Statuts", "en": "Statutes (constitution)"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 2}, {"label": {"fr": "Liste des dirigeants avec leurs fonctions", "en": "List of officers with their functions"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}], "usual_missing": [{"fr": "Proc\u00e8s-verbal de l''assembl\u00e9e constitutive", "en": "Minutes of the constituent assembly"}, {"fr": "Liste des fondateurs", "en": "List of founders"}, {"fr": "Liste des membres", "en": "List of members"}, {"fr": "Extraits de casier judiciaire (bulletin n\u00b0 3)", "en": "Criminal record certificates (bulletin n\u00b0 3)"}, {"fr": "Certificats d''immatriculation \u00e0 la CNPS", "en": "CNPS registration certificates"}, {"fr": "Attestations d''employeur de la CNPS", "en": "CNPS employer attestations"}, {"fr": "Copies des pi\u00e8ces d''identit\u00e9", "en": "Copies of identity documents"}, {"fr": "Plan de localisation du si\u00e8ge", "en": "Location plan of the seat"}], "people": {"signatories": 5, "officers": 3}, "decision_months": 1, "due_on": "2026-04-03"}', 0, 4, NULL);
INSERT INTO public.notice VALUES ('TPGJ-WRF4', 'observations', 'LET-2026-0001', 5, '2026-03-03 17:23:50+00', '{"receipt_number": "REC-2026-0004", "submitted_on": "2026-03-03", "name_fr": "Syndicat des vanniers 14", "name_en": "", "acronym": "SYVAN14", "mandate_name": "ALIM Andr\u00e9", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "locality": "Douala", "po_box": "5405", "round": 1, "signed_by": "Jean-Paul Essomba", "returned_on": "2026-03-03", "resubmission_days": 30, "stops_month": true, "observations": [{"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Proc\u00e8s-verbal de l\u2019assembl\u00e9e constitutive.\nPiece to be produced: Minutes of the constituent assembly."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Liste des fondateurs.\nPiece to be produced: List of founders."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Liste des membres.\nPiece to be produced: List of members."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Extraits de casier judiciaire (bulletin n\u00b0\u00a03).\nPiece to be produced: Criminal record certificates (bulletin n\u00b0 3)."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Certificats d\u2019immatriculation \u00e0 la CNPS.\nPiece to be produced: CNPS registration certificates."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Attestations d\u2019employeur de la CNPS.\nPiece to be produced: CNPS employer attestations."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Copies des pi\u00e8ces d\u2019identit\u00e9.\nPiece to be produced: Copies of identity documents."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Plan de localisation du si\u00e8ge.\nPiece to be produced: Location plan of the seat."}, {"defect": {"fr": "Clause obligatoire des statuts absente", "en": "Mandatory clause of the statutes missing"}, "article": "15", "text": "Les statuts doivent contenir la clause de l\u2019art.\u00a015(f)\u00a0: Interdiction d\u2019\u00e9lire une personne ne sachant ni lire ni \u00e9crire le fran\u00e7ais ou l\u2019anglais.\nThe statutes must contain the clause of art. 15(f): Ban on electing a person unable to read and write English or French."}]}', 0, 5, NULL);
INSERT INTO public.notice VALUES ('WT3U-NPNB', 'receipt', 'REC-2026-0005', 6, '2026-03-03 09:30:50+00', '{"receipt_number": "REC-2026-0005", "follow_up_code": "RARX-METE", "submitted_at": "2026-03-03T09:30:50+00:00", "channel": {"fr": "Au guichet (papier)", "en": "At the counter (paper)"}, "name_fr": {"fr": "Syndicat des vanniers 15", "en": "Syndicat des vanniers 15"}, "name_en": {"fr": "(vide)", "en": "(empty)"}, "acronym": {"fr": "SYVAN15", "en": "SYVAN15"}, "kind": {"fr": "Syndicat", "en": "Trade union (syndicat)"}, "side": {"fr": "Employeurs", "en": "Employers"}, "level": {"fr": "D\u00e9partemental", "en": "Divisional"}, "seat": {"fr": "face march\u00e9 central, immeuble Bleu", "en": "face march\u00e9 central, immeuble Bleu"}, "locality": {"fr": "Douala", "en": "Douala"}, "departement": {"fr": "Wouri (Littoral)", "en": "Wouri (Littoral)"}, "mandate_name": {"fr": "ALIM Andr\u00e9", "en": "ALIM Andr\u00e9"}, "mandate_capacity": {"fr": "Secr\u00e9taire g\u00e9n\u00e9ral", "en": "Secr\u00e9taire g\u00e9n\u00e9ral"}, "pieces": [{"label": {"fr": "Demande d''enregistrement sign\u00e9e", "en": "Signed application for registration"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Statuts", "en": "Statutes (constitution)"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 2}, {"label": {"fr": "Liste des dirigeants avec leurs fonctions", "en": "List of officers with their functions"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}], "usual_missing": [{"fr": "Proc\u00e8s-verbal de l''assembl\u00e9e constitutive", "en": "Minutes of the constituent assembly"}, {"fr": "Liste des fondateurs", "en": "List of founders"}, {"fr": "Liste des membres", "en": "List of members"}, {"fr": "Extraits de casier judiciaire (bulletin n\u00b0 3)", "en": "Criminal record certificates (bulletin n\u00b0 3)"}, {"fr": "Certificats d''immatriculation \u00e0 la CNPS", "en": "CNPS registration certificates"}, {"fr": "Attestations d''employeur de la CNPS", "en": "CNPS employer attestations"}, {"fr": "Copies des pi\u00e8ces d''identit\u00e9", "en": "Copies of identity documents"}, {"fr": "Plan de localisation du si\u00e8ge", "en": "Location plan of the seat"}], "people": {"signatories": 5, "officers": 3}, "decision_months": 1, "due_on": "2026-04-03"}', 0, 6, NULL);
INSERT INTO public.notice VALUES ('P5QY-7S4D', 'observations', 'LET-2026-0002', 6, '2026-03-03 17:23:50+00', '{"receipt_number": "REC-2026-0005", "submitted_on": "2026-03-03", "name_fr": "Syndicat des vanniers 15", "name_en": "", "acronym": "SYVAN15", "mandate_name": "ALIM Andr\u00e9", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "locality": "Douala", "po_box": "5405", "round": 1, "signed_by": "Jean-Paul Essomba", "returned_on": "2026-03-03", "resubmission_days": 30, "stops_month": true, "observations": [{"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Proc\u00e8s-verbal de l\u2019assembl\u00e9e constitutive.\nPiece to be produced: Minutes of the constituent assembly."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Liste des fondateurs.\nPiece to be produced: List of founders."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Liste des membres.\nPiece to be produced: List of members."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Extraits de casier judiciaire (bulletin n\u00b0\u00a03).\nPiece to be produced: Criminal record certificates (bulletin n\u00b0 3)."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Certificats d\u2019immatriculation \u00e0 la CNPS.\nPiece to be produced: CNPS registration certificates."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Attestations d\u2019employeur de la CNPS.\nPiece to be produced: CNPS employer attestations."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Copies des pi\u00e8ces d\u2019identit\u00e9.\nPiece to be produced: Copies of identity documents."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Plan de localisation du si\u00e8ge.\nPiece to be produced: Location plan of the seat."}, {"defect": {"fr": "Clause obligatoire des statuts absente", "en": "Mandatory clause of the statutes missing"}, "article": "15", "text": "Les statuts doivent contenir la clause de l\u2019art.\u00a015(f)\u00a0: Interdiction d\u2019\u00e9lire une personne ne sachant ni lire ni \u00e9crire le fran\u00e7ais ou l\u2019anglais.\nThe statutes must contain the clause of art. 15(f): Ban on electing a person unable to read and write English or French."}]}', 0, 7, NULL);
INSERT INTO public.notice VALUES ('SXER-FD5N', 'receipt', 'REC-2026-0006', 7, '2026-03-03 09:30:50+00', '{"receipt_number": "REC-2026-0006", "follow_up_code": "6C99-XKYE", "submitted_at": "2026-03-03T09:30:50+00:00", "channel": {"fr": "Au guichet (papier)", "en": "At the counter (paper)"}, "name_fr": {"fr": "Syndicat des vanniers 16", "en": "Syndicat des vanniers 16"}, "name_en": {"fr": "(vide)", "en": "(empty)"}, "acronym": {"fr": "SYVAN16", "en": "SYVAN16"}, "kind": {"fr": "Syndicat", "en": "Trade union (syndicat)"}, "side": {"fr": "Employeurs", "en": "Employers"}, "level": {"fr": "D\u00e9partemental", "en": "Divisional"}, "seat": {"fr": "face march\u00e9 central, immeuble Bleu", "en": "face march\u00e9 central, immeuble Bleu"}, "locality": {"fr": "Douala", "en": "Douala"}, "departement": {"fr": "Wouri (Littoral)", "en": "Wouri (Littoral)"}, "mandate_name": {"fr": "ALIM Andr\u00e9", "en": "ALIM Andr\u00e9"}, "mandate_capacity": {"fr": "Secr\u00e9taire g\u00e9n\u00e9ral", "en": "Secr\u00e9taire g\u00e9n\u00e9ral"}, "pieces": [{"label": {"fr": "Demande d''enregistrement sign\u00e9e", "en": "Signed application for registration"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Statuts", "en": "Statutes (constitution)"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 2}, {"label": {"fr": "Liste des dirigeants avec leurs fonctions", "en": "List of officers with their functions"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}], "usual_missing": [{"fr": "Proc\u00e8s-verbal de l''assembl\u00e9e constitutive", "en": "Minutes of the constituent assembly"}, {"fr": "Liste des fondateurs", "en": "List of founders"}, {"fr": "Liste des membres", "en": "List of members"}, {"fr": "Extraits de casier judiciaire (bulletin n\u00b0 3)", "en": "Criminal record certificates (bulletin n\u00b0 3)"}, {"fr": "Certificats d''immatriculation \u00e0 la CNPS", "en": "CNPS registration certificates"}, {"fr": "Attestations d''employeur de la CNPS", "en": "CNPS employer attestations"}, {"fr": "Copies des pi\u00e8ces d''identit\u00e9", "en": "Copies of identity documents"}, {"fr": "Plan de localisation du si\u00e8ge", "en": "Location plan of the seat"}], "people": {"signatories": 5, "officers": 3}, "decision_months": 1, "due_on": "2026-04-03"}', 0, 8, NULL);
INSERT INTO public.notice VALUES ('YAME-2FNK', 'receipt', 'REC-2026-0007', 8, '2026-03-03 09:30:50+00', '{"receipt_number": "REC-2026-0007", "follow_up_code": "TNDW-X3NP", "submitted_at": "2026-03-03T09:30:50+00:00", "channel": {"fr": "Au guichet (papier)", "en": "At the counter (paper)"}, "name_fr": {"fr": "Syndicat des vanniers 17", "en": "Syndicat des vanniers 17"}, "name_en": {"fr": "(vide)", "en": "(empty)"}, "acronym": {"fr": "SYVAN17", "en": "SYVAN17"}, "kind": {"fr": "Syndicat", "en": "Trade union (syndicat)"}, "side": {"fr": "Employeurs", "en": "Employers"}, "level": {"fr": "D\u00e9partemental", "en": "Divisional"}, "seat": {"fr": "face march\u00e9 central, immeuble Bleu", "en": "face march\u00e9 central, immeuble Bleu"}, "locality": {"fr": "Douala", "en": "Douala"}, "departement": {"fr": "Wouri (Littoral)", "en": "Wouri (Littoral)"}, "mandate_name": {"fr": "ALIM Andr\u00e9", "en": "ALIM Andr\u00e9"}, "mandate_capacity": {"fr": "Secr\u00e9taire g\u00e9n\u00e9ral", "en": "Secr\u00e9taire g\u00e9n\u00e9ral"}, "pieces": [{"label": {"fr": "Demande d''enregistrement sign\u00e9e", "en": "Signed application for registration"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Statuts", "en": "Statutes (constitution)"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 2}, {"label": {"fr": "Liste des dirigeants avec leurs fonctions", "en": "List of officers with their functions"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}], "usual_missing": [{"fr": "Proc\u00e8s-verbal de l''assembl\u00e9e constitutive", "en": "Minutes of the constituent assembly"}, {"fr": "Liste des fondateurs", "en": "List of founders"}, {"fr": "Liste des membres", "en": "List of members"}, {"fr": "Extraits de casier judiciaire (bulletin n\u00b0 3)", "en": "Criminal record certificates (bulletin n\u00b0 3)"}, {"fr": "Certificats d''immatriculation \u00e0 la CNPS", "en": "CNPS registration certificates"}, {"fr": "Attestations d''employeur de la CNPS", "en": "CNPS employer attestations"}, {"fr": "Copies des pi\u00e8ces d''identit\u00e9", "en": "Copies of identity documents"}, {"fr": "Plan de localisation du si\u00e8ge", "en": "Location plan of the seat"}], "people": {"signatories": 5, "officers": 3}, "decision_months": 1, "due_on": "2026-04-03"}', 0, 9, NULL);
INSERT INTO public.notice VALUES ('A55E-S9XJ', 'certificate', 'GS-2026-0001', 8, '2026-03-03 18:16:50+00', '{"receipt_number": "REC-2026-0007", "submitted_on": "2026-03-03", "name_fr": "Syndicat des vanniers 17", "name_en": "", "acronym": "SYVAN17", "mandate_name": "ALIM Andr\u00e9", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "locality": "Douala", "po_box": "5405", "number": "GS-2026-0001", "registered_on": "2026-03-03", "signed_by": "Marthe Fotso", "signatory_role": {"fr": "Greffier des syndicats", "en": "Registrar of trade unions"}, "seat": "face march\u00e9 central, immeuble Bleu, BP 5405, Douala"}', 0, 10, NULL);
INSERT INTO public.notice VALUES ('DDSU-D8VS', 'receipt', 'REC-2026-0008', 9, '2026-03-03 09:30:50+00', '{"receipt_number": "REC-2026-0008", "follow_up_code": "AV9Y-EXVW", "submitted_at": "2026-03-03T09:30:50+00:00", "channel": {"fr": "Au guichet (papier)", "en": "At the counter (paper)"}, "name_fr": {"fr": "Syndicat des vanniers 18", "en": "Syndicat des vanniers 18"}, "name_en": {"fr": "(vide)", "en": "(empty)"}, "acronym": {"fr": "SYVAN18", "en": "SYVAN18"}, "kind": {"fr": "Syndicat", "en": "Trade union (syndicat)"}, "side": {"fr": "Employeurs", "en": "Employers"}, "level": {"fr": "D\u00e9partemental", "en": "Divisional"}, "seat": {"fr": "face march\u00e9 central, immeuble Bleu", "en": "face march\u00e9 central, immeuble Bleu"}, "locality": {"fr": "Douala", "en": "Douala"}, "departement": {"fr": "Wouri (Littoral)", "en": "Wouri (Littoral)"}, "mandate_name": {"fr": "ALIM Andr\u00e9", "en": "ALIM Andr\u00e9"}, "mandate_capacity": {"fr": "Secr\u00e9taire g\u00e9n\u00e9ral", "en": "Secr\u00e9taire g\u00e9n\u00e9ral"}, "pieces": [{"label": {"fr": "Demande d''enregistrement sign\u00e9e", "en": "Signed application for registration"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Statuts", "en": "Statutes (constitution)"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 2}, {"label": {"fr": "Liste des dirigeants avec leurs fonctions", "en": "List of officers with their functions"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}], "usual_missing": [{"fr": "Proc\u00e8s-verbal de l''assembl\u00e9e constitutive", "en": "Minutes of the constituent assembly"}, {"fr": "Liste des fondateurs", "en": "List of founders"}, {"fr": "Liste des membres", "en": "List of members"}, {"fr": "Extraits de casier judiciaire (bulletin n\u00b0 3)", "en": "Criminal record certificates (bulletin n\u00b0 3)"}, {"fr": "Certificats d''immatriculation \u00e0 la CNPS", "en": "CNPS registration certificates"}, {"fr": "Attestations d''employeur de la CNPS", "en": "CNPS employer attestations"}, {"fr": "Copies des pi\u00e8ces d''identit\u00e9", "en": "Copies of identity documents"}, {"fr": "Plan de localisation du si\u00e8ge", "en": "Location plan of the seat"}], "people": {"signatories": 5, "officers": 3}, "decision_months": 1, "due_on": "2026-04-03"}', 0, 11, NULL);
INSERT INTO public.notice VALUES ('HJS2-T2UM', 'observations', 'LET-2026-0003', 9, '2026-03-03 17:23:50+00', '{"receipt_number": "REC-2026-0008", "submitted_on": "2026-03-03", "name_fr": "Syndicat des vanniers 18", "name_en": "", "acronym": "SYVAN18", "mandate_name": "ALIM Andr\u00e9", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "locality": "Douala", "po_box": "5405", "round": 1, "signed_by": "Jean-Paul Essomba", "returned_on": "2026-03-03", "resubmission_days": 30, "stops_month": true, "observations": [{"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Proc\u00e8s-verbal de l\u2019assembl\u00e9e constitutive.\nPiece to be produced: Minutes of the constituent assembly."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Liste des fondateurs.\nPiece to be produced: List of founders."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Liste des membres.\nPiece to be produced: List of members."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Extraits de casier judiciaire (bulletin n\u00b0\u00a03).\nPiece to be produced: Criminal record certificates (bulletin n\u00b0 3)."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Certificats d\u2019immatriculation \u00e0 la CNPS.\nPiece to be produced: CNPS registration certificates."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Attestations d\u2019employeur de la CNPS.\nPiece to be produced: CNPS employer attestations."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Copies des pi\u00e8ces d\u2019identit\u00e9.\nPiece to be produced: Copies of identity documents."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Plan de localisation du si\u00e8ge.\nPiece to be produced: Location plan of the seat."}, {"defect": {"fr": "Clause obligatoire des statuts absente", "en": "Mandatory clause of the statutes missing"}, "article": "15", "text": "Les statuts doivent contenir la clause de l\u2019art.\u00a015(f)\u00a0: Interdiction d\u2019\u00e9lire une personne ne sachant ni lire ni \u00e9crire le fran\u00e7ais ou l\u2019anglais.\nThe statutes must contain the clause of art. 15(f): Ban on electing a person unable to read and write English or French."}]}', 0, 12, NULL);
INSERT INTO public.notice VALUES ('MC6C-WSMA', 'refusal', 'LET-2026-0004', 9, '2026-03-08 20:37:50+00', '{"receipt_number": "REC-2026-0008", "submitted_on": "2026-03-03", "name_fr": "Syndicat des vanniers 18", "name_en": "", "acronym": "SYVAN18", "mandate_name": "ALIM Andr\u00e9", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "locality": "Douala", "po_box": "5405", "signed_by": "Marthe Fotso", "signatory_role": {"fr": "Greffier des syndicats", "en": "Registrar of trade unions"}, "reasons": "Les observations n''ont pas re\u00e7u de r\u00e9ponse utile.", "recourse_days": 30, "grounds": [{"label": {"fr": "Statuts non conformes au Code", "en": "Statutes not in conformity with the Code"}, "article": "8, 15"}]}', 0, 13, NULL);
INSERT INTO public.notice VALUES ('S39Z-423P', 'receipt', 'REC-2026-0009', 10, '2026-03-03 09:30:50+00', '{"receipt_number": "REC-2026-0009", "follow_up_code": "F7VT-KZTE", "submitted_at": "2026-03-03T09:30:50+00:00", "channel": {"fr": "Au guichet (papier)", "en": "At the counter (paper)"}, "name_fr": {"fr": "Syndicat des vanniers 19", "en": "Syndicat des vanniers 19"}, "name_en": {"fr": "(vide)", "en": "(empty)"}, "acronym": {"fr": "SYVAN19", "en": "SYVAN19"}, "kind": {"fr": "Syndicat", "en": "Trade union (syndicat)"}, "side": {"fr": "Employeurs", "en": "Employers"}, "level": {"fr": "D\u00e9partemental", "en": "Divisional"}, "seat": {"fr": "face march\u00e9 central, immeuble Bleu", "en": "face march\u00e9 central, immeuble Bleu"}, "locality": {"fr": "Douala", "en": "Douala"}, "departement": {"fr": "Wouri (Littoral)", "en": "Wouri (Littoral)"}, "mandate_name": {"fr": "ALIM Andr\u00e9", "en": "ALIM Andr\u00e9"}, "mandate_capacity": {"fr": "Secr\u00e9taire g\u00e9n\u00e9ral", "en": "Secr\u00e9taire g\u00e9n\u00e9ral"}, "pieces": [{"label": {"fr": "Demande d''enregistrement sign\u00e9e", "en": "Signed application for registration"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Statuts", "en": "Statutes (constitution)"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 2}, {"label": {"fr": "Liste des dirigeants avec leurs fonctions", "en": "List of officers with their functions"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}], "usual_missing": [{"fr": "Proc\u00e8s-verbal de l''assembl\u00e9e constitutive", "en": "Minutes of the constituent assembly"}, {"fr": "Liste des fondateurs", "en": "List of founders"}, {"fr": "Liste des membres", "en": "List of members"}, {"fr": "Extraits de casier judiciaire (bulletin n\u00b0 3)", "en": "Criminal record certificates (bulletin n\u00b0 3)"}, {"fr": "Certificats d''immatriculation \u00e0 la CNPS", "en": "CNPS registration certificates"}, {"fr": "Attestations d''employeur de la CNPS", "en": "CNPS employer attestations"}, {"fr": "Copies des pi\u00e8ces d''identit\u00e9", "en": "Copies of identity documents"}, {"fr": "Plan de localisation du si\u00e8ge", "en": "Location plan of the seat"}], "people": {"signatories": 5, "officers": 3}, "decision_months": 1, "due_on": "2026-04-03"}', 0, 14, NULL);
INSERT INTO public.notice VALUES ('NJ4Z-BPX7', 'observations', 'LET-2026-0005', 10, '2026-03-03 17:23:50+00', '{"receipt_number": "REC-2026-0009", "submitted_on": "2026-03-03", "name_fr": "Syndicat des vanniers 19", "name_en": "", "acronym": "SYVAN19", "mandate_name": "ALIM Andr\u00e9", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "locality": "Douala", "po_box": "5405", "round": 1, "signed_by": "Jean-Paul Essomba", "returned_on": "2026-03-03", "resubmission_days": 30, "stops_month": true, "observations": [{"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Proc\u00e8s-verbal de l\u2019assembl\u00e9e constitutive.\nPiece to be produced: Minutes of the constituent assembly."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Liste des fondateurs.\nPiece to be produced: List of founders."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Liste des membres.\nPiece to be produced: List of members."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Extraits de casier judiciaire (bulletin n\u00b0\u00a03).\nPiece to be produced: Criminal record certificates (bulletin n\u00b0 3)."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Certificats d\u2019immatriculation \u00e0 la CNPS.\nPiece to be produced: CNPS registration certificates."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Attestations d\u2019employeur de la CNPS.\nPiece to be produced: CNPS employer attestations."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Copies des pi\u00e8ces d\u2019identit\u00e9.\nPiece to be produced: Copies of identity documents."}, {"defect": {"fr": "Pi\u00e8ce demand\u00e9e par l''usage, \u00e0 compl\u00e9ter", "en": "Piece asked by practice, to be completed"}, "article": "", "text": "Pi\u00e8ce \u00e0 produire\u00a0: Plan de localisation du si\u00e8ge.\nPiece to be produced: Location plan of the seat."}, {"defect": {"fr": "Clause obligatoire des statuts absente", "en": "Mandatory clause of the statutes missing"}, "article": "15", "text": "Les statuts doivent contenir la clause de l\u2019art.\u00a015(f)\u00a0: Interdiction d\u2019\u00e9lire une personne ne sachant ni lire ni \u00e9crire le fran\u00e7ais ou l\u2019anglais.\nThe statutes must contain the clause of art. 15(f): Ban on electing a person unable to read and write English or French."}]}', 0, 15, NULL);
INSERT INTO public.notice VALUES ('89PR-ZKQN', 'closure', 'LET-2026-0006', 10, '2026-06-06 17:30:50+00', '{"receipt_number": "REC-2026-0009", "submitted_on": "2026-03-03", "name_fr": "Syndicat des vanniers 19", "name_en": "", "acronym": "SYVAN19", "mandate_name": "ALIM Andr\u00e9", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "locality": "Douala", "po_box": "5405", "signed_by": "Jean-Paul Essomba", "reason": "Aucune r\u00e9ponse aux observations.", "returned_on": "2026-03-03"}', 0, 16, NULL);
INSERT INTO public.notice VALUES ('VN28-SG3T', 'receipt', 'REC-2026-0010', 11, '2026-03-03 09:30:50+00', '{"receipt_number": "REC-2026-0010", "follow_up_code": "BT5W-VJY6", "submitted_at": "2026-03-03T09:30:50+00:00", "channel": {"fr": "Au guichet (papier)", "en": "At the counter (paper)"}, "name_fr": {"fr": "Syndicat des vanniers 20", "en": "Syndicat des vanniers 20"}, "name_en": {"fr": "(vide)", "en": "(empty)"}, "acronym": {"fr": "SYVAN20", "en": "SYVAN20"}, "kind": {"fr": "Syndicat", "en": "Trade union (syndicat)"}, "side": {"fr": "Employeurs", "en": "Employers"}, "level": {"fr": "D\u00e9partemental", "en": "Divisional"}, "seat": {"fr": "face march\u00e9 central, immeuble Bleu", "en": "face march\u00e9 central, immeuble Bleu"}, "locality": {"fr": "Douala", "en": "Douala"}, "departement": {"fr": "Wouri (Littoral)", "en": "Wouri (Littoral)"}, "mandate_name": {"fr": "ALIM Andr\u00e9", "en": "ALIM Andr\u00e9"}, "mandate_capacity": {"fr": "Secr\u00e9taire g\u00e9n\u00e9ral", "en": "Secr\u00e9taire g\u00e9n\u00e9ral"}, "pieces": [{"label": {"fr": "Demande d''enregistrement sign\u00e9e", "en": "Signed application for registration"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Statuts", "en": "Statutes (constitution)"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 2}, {"label": {"fr": "Liste des dirigeants avec leurs fonctions", "en": "List of officers with their functions"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}], "usual_missing": [{"fr": "Proc\u00e8s-verbal de l''assembl\u00e9e constitutive", "en": "Minutes of the constituent assembly"}, {"fr": "Liste des fondateurs", "en": "List of founders"}, {"fr": "Liste des membres", "en": "List of members"}, {"fr": "Extraits de casier judiciaire (bulletin n\u00b0 3)", "en": "Criminal record certificates (bulletin n\u00b0 3)"}, {"fr": "Certificats d''immatriculation \u00e0 la CNPS", "en": "CNPS registration certificates"}, {"fr": "Attestations d''employeur de la CNPS", "en": "CNPS employer attestations"}, {"fr": "Copies des pi\u00e8ces d''identit\u00e9", "en": "Copies of identity documents"}, {"fr": "Plan de localisation du si\u00e8ge", "en": "Location plan of the seat"}], "people": {"signatories": 5, "officers": 3}, "decision_months": 1, "due_on": "2026-04-03"}', 0, 17, NULL);
INSERT INTO public.notice VALUES ('E3NE-E9GE', 'receipt', 'REC-2026-0011', 12, '2026-06-02 09:22:00+00', '{"receipt_number": "REC-2026-0011", "follow_up_code": "M6AJ-3Z7K", "submitted_at": "2026-06-02T09:22:00+00:00", "channel": {"fr": "Au guichet (papier)", "en": "At the counter (paper)"}, "name_fr": {"fr": "Syndicat des m\u00e9tiers 0", "en": "Syndicat des m\u00e9tiers 0"}, "name_en": {"fr": "(vide)", "en": "(empty)"}, "acronym": {"fr": "SYES21", "en": "SYES21"}, "kind": {"fr": "Syndicat", "en": "Trade union (syndicat)"}, "side": {"fr": "Travailleurs", "en": "Workers"}, "level": {"fr": "National", "en": "National"}, "seat": {"fr": "rue des Palmiers", "en": "rue des Palmiers"}, "locality": {"fr": "Douala", "en": "Douala"}, "departement": {"fr": "Wouri (Littoral)", "en": "Wouri (Littoral)"}, "mandate_name": {"fr": "GARGA Brigitte", "en": "GARGA Brigitte"}, "mandate_capacity": {"fr": "Secr\u00e9taire g\u00e9n\u00e9rale", "en": "Secr\u00e9taire g\u00e9n\u00e9rale"}, "pieces": [{"label": {"fr": "Justificatif du nouveau si\u00e8ge", "en": "Proof of the new seat"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Demande sign\u00e9e du mandataire", "en": "Request signed by the representative"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}], "usual_missing": [], "people": {"signatories": 0, "officers": 0}, "filing": {"fr": "Changement de si\u00e8ge", "en": "Change of seat"}, "number": "GS-2023-0001", "decision_months": 1, "due_on": "2026-07-02"}', 0, 18, NULL);
INSERT INTO public.notice VALUES ('D4YN-PWXE', 'change', 'LET-2026-0007', 12, '2026-06-02 17:37:00+00', '{"receipt_number": "REC-2026-0011", "submitted_on": "2026-06-02", "name_fr": "Syndicat des m\u00e9tiers 0", "name_en": "", "acronym": "SYES21", "mandate_name": "GARGA Brigitte", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9rale", "locality": "Douala", "po_box": "", "filing": {"fr": "Changement de si\u00e8ge", "en": "Change of seat"}, "number": "GS-2023-0001", "lines": [{"label": {"fr": "Date d''effet", "en": "Date of effect"}, "before": null, "after": {"fr": "23\u00a0mars 2026", "en": "23\u00a0March 2026"}}, {"label": {"fr": "Si\u00e8ge (rep\u00e8re, rue, b\u00e2timent)", "en": "Seat (landmark, street, building)"}, "before": {"fr": "rue des Palmiers", "en": "rue des Palmiers"}, "after": {"fr": "carrefour de l''Amiti\u00e9, 1er \u00e9tage", "en": "carrefour de l''Amiti\u00e9, 1er \u00e9tage"}}, {"label": {"fr": "Localit\u00e9", "en": "Locality"}, "before": {"fr": "Douala", "en": "Douala"}, "after": {"fr": "Bafoussam", "en": "Bafoussam"}}, {"label": {"fr": "D\u00e9partement", "en": "Division (d\u00e9partement)"}, "before": {"fr": "Wouri (Littoral)", "en": "Wouri (Littoral)"}, "after": {"fr": "Mifi (Ouest)", "en": "Mifi (West)"}}], "outcome": {"fr": "Enregistrer", "en": "Register"}, "is_claim": false, "effect_on": "2026-03-23", "officers": [], "legal_basis": "", "signed_by": "Marthe Fotso", "signatory_role": {"fr": "Greffier des syndicats", "en": "Registrar of trade unions"}}', 0, 19, 2);
INSERT INTO public.notice VALUES ('32KY-G7A2', 'consolidation', 'LET-2026-0015', NULL, '2026-11-28 16:45:52.8771+00', '{"name_fr": "Syndicat des dockers du port de Douala", "acronym": "SYDOPORT", "locality": "Douala", "po_box": "", "mandate_name": "", "mandate_capacity": "", "kept_number": "INV-0001", "kept_name": "Syndicat des dockers du port de Douala", "duplicate_number": "INV-0002", "duplicate_name": "Syndicat des dockers du port de Douala", "reason": "M\u00eame si\u00e8ge.", "objection_days": 30, "signed_by": "Jean-Paul Essomba", "signatory_role": {"fr": "Chef de greffe", "en": "Head of registry"}}', 0, 32, 15);
INSERT INTO public.notice VALUES ('SK65-CBFU', 'receipt', 'REC-2026-0012', 14, '2026-06-02 09:25:00+00', '{"receipt_number": "REC-2026-0012", "follow_up_code": "W54U-JWBM", "submitted_at": "2026-06-02T09:25:00+00:00", "channel": {"fr": "Au guichet (papier)", "en": "At the counter (paper)"}, "name_fr": {"fr": "Syndicat des m\u00e9tiers 2", "en": "Syndicat des m\u00e9tiers 2"}, "name_en": {"fr": "(vide)", "en": "(empty)"}, "acronym": {"fr": "SYES23", "en": "SYES23"}, "kind": {"fr": "Syndicat", "en": "Trade union (syndicat)"}, "side": {"fr": "Travailleurs", "en": "Workers"}, "level": {"fr": "National", "en": "National"}, "seat": {"fr": "rue des Palmiers", "en": "rue des Palmiers"}, "locality": {"fr": "Douala", "en": "Douala"}, "departement": {"fr": "Wouri (Littoral)", "en": "Wouri (Littoral)"}, "mandate_name": {"fr": "GARGA Brigitte", "en": "GARGA Brigitte"}, "mandate_capacity": {"fr": "Secr\u00e9taire g\u00e9n\u00e9rale", "en": "Secr\u00e9taire g\u00e9n\u00e9rale"}, "pieces": [{"label": {"fr": "Proc\u00e8s-verbal du congr\u00e8s ou de l''assembl\u00e9e \u00e9lective", "en": "Minutes of the elective congress or assembly"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Convocation du congr\u00e8s", "en": "Notice convening the congress"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Feuille de pr\u00e9sence", "en": "Attendance sheet"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Demande sign\u00e9e du mandataire", "en": "Request signed by the representative"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}], "usual_missing": [], "people": {"signatories": 0, "officers": 3}, "filing": {"fr": "Changement de dirigeants", "en": "Change of officers"}, "number": "GS-2023-0003", "decision_months": 1, "due_on": "2026-07-02"}', 0, 20, NULL);
INSERT INTO public.notice VALUES ('2YAX-NZWT', 'change', 'LET-2026-0008', 14, '2026-06-02 17:48:00+00', '{"receipt_number": "REC-2026-0012", "submitted_on": "2026-06-02", "name_fr": "Syndicat des m\u00e9tiers 2", "name_en": "", "acronym": "SYES23", "mandate_name": "GARGA Brigitte", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9rale", "locality": "Douala", "po_box": "", "filing": {"fr": "Changement de dirigeants", "en": "Change of officers"}, "number": "GS-2023-0003", "lines": [{"label": {"fr": "Date d''effet", "en": "Date of effect"}, "before": null, "after": {"fr": "23\u00a0mars 2026", "en": "23\u00a0March 2026"}}, {"label": {"fr": "Date du congr\u00e8s ou de l''assembl\u00e9e", "en": "Date of the congress or assembly"}, "before": null, "after": {"fr": "23\u00a0mars 2026", "en": "23\u00a0March 2026"}}, {"label": {"fr": "Lieu du congr\u00e8s", "en": "Place of the congress"}, "before": null, "after": {"fr": "Kribi", "en": "Kribi"}}, {"label": {"fr": "Quorum constat\u00e9", "en": "Quorum recorded"}, "before": null, "after": {"fr": "61 d\u00e9l\u00e9gu\u00e9s sur 80", "en": "61 d\u00e9l\u00e9gu\u00e9s sur 80"}}], "outcome": {"fr": "Enregistrer", "en": "Register"}, "is_claim": false, "effect_on": "2026-03-23", "officers": [{"name": "Alice Nkemelu", "function": {"fr": "Pr\u00e9sident(e)", "en": "President"}}, {"name": "Roger Biyiha", "function": {"fr": "Secr\u00e9taire g\u00e9n\u00e9ral(e)", "en": "Secretary general"}}, {"name": "Fadimatou Oumarou", "function": {"fr": "Tr\u00e9sorier(\u00e8re)", "en": "Treasurer"}}], "legal_basis": "", "signed_by": "Marthe Fotso", "signatory_role": {"fr": "Greffier des syndicats", "en": "Registrar of trade unions"}}', 0, 21, 4);
INSERT INTO public.notice VALUES ('DCRR-V3F8', 'receipt', 'REC-2026-0013', 16, '2026-06-02 09:22:30+00', '{"receipt_number": "REC-2026-0013", "follow_up_code": "AYBX-QKMW", "submitted_at": "2026-06-02T09:22:30+00:00", "channel": {"fr": "Au guichet (papier)", "en": "At the counter (paper)"}, "name_fr": {"fr": "Syndicat des m\u00e9tiers 1", "en": "Syndicat des m\u00e9tiers 1"}, "name_en": {"fr": "(vide)", "en": "(empty)"}, "acronym": {"fr": "SYES22", "en": "SYES22"}, "kind": {"fr": "Syndicat", "en": "Trade union (syndicat)"}, "side": {"fr": "Travailleurs", "en": "Workers"}, "level": {"fr": "National", "en": "National"}, "seat": {"fr": "rue des Palmiers", "en": "rue des Palmiers"}, "locality": {"fr": "Douala", "en": "Douala"}, "departement": {"fr": "Wouri (Littoral)", "en": "Wouri (Littoral)"}, "mandate_name": {"fr": "GARGA Brigitte", "en": "GARGA Brigitte"}, "mandate_capacity": {"fr": "Secr\u00e9taire g\u00e9n\u00e9rale", "en": "Secr\u00e9taire g\u00e9n\u00e9rale"}, "pieces": [{"label": {"fr": "Proc\u00e8s-verbal de l''assembl\u00e9e qui a adopt\u00e9 le nom", "en": "Minutes of the assembly that adopted the name"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Demande sign\u00e9e du mandataire", "en": "Request signed by the representative"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Nouveaux statuts", "en": "New statutes"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}], "usual_missing": [], "people": {"signatories": 0, "officers": 0}, "filing": {"fr": "Changement de d\u00e9nomination", "en": "Change of name"}, "number": "GS-2023-0002", "decision_months": 1, "due_on": "2026-07-02"}', 0, 22, NULL);
INSERT INTO public.notice VALUES ('54PU-C5DR', 'change', 'LET-2026-0009', 16, '2026-06-02 17:48:30+00', '{"receipt_number": "REC-2026-0013", "submitted_on": "2026-06-02", "name_fr": "Syndicat des m\u00e9tiers 1", "name_en": "", "acronym": "SYES22", "mandate_name": "GARGA Brigitte", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9rale", "locality": "Douala", "po_box": "", "filing": {"fr": "Changement de d\u00e9nomination", "en": "Change of name"}, "number": "GS-2023-0002", "lines": [{"label": {"fr": "Date d''effet", "en": "Date of effect"}, "before": null, "after": {"fr": "23\u00a0mars 2026", "en": "23\u00a0March 2026"}}, {"label": {"fr": "D\u00e9nomination en fran\u00e7ais", "en": "Name in French"}, "before": {"fr": "Syndicat des m\u00e9tiers 1", "en": "Syndicat des m\u00e9tiers 1"}, "after": {"fr": "Syndicat des artisans luthiers du Cameroun", "en": "Syndicat des artisans luthiers du Cameroun"}}, {"label": {"fr": "Sigle", "en": "Acronym"}, "before": {"fr": "SYES22", "en": "SYES22"}, "after": {"fr": "SYALUC", "en": "SYALUC"}}], "outcome": {"fr": "Enregistrer", "en": "Register"}, "is_claim": false, "effect_on": "2026-03-23", "officers": [], "legal_basis": "", "signed_by": "Marthe Fotso", "signatory_role": {"fr": "Greffier des syndicats", "en": "Registrar of trade unions"}}', 0, 23, 3);
INSERT INTO public.notice VALUES ('9K23-W9CQ', 'receipt', 'REC-2026-0014', 17, '2026-06-02 09:22:30+00', '{"receipt_number": "REC-2026-0014", "follow_up_code": "9KPG-YVQG", "submitted_at": "2026-06-02T09:22:30+00:00", "channel": {"fr": "Au guichet (papier)", "en": "At the counter (paper)"}, "name_fr": {"fr": "Syndicat des m\u00e9tiers 2", "en": "Syndicat des m\u00e9tiers 2"}, "name_en": {"fr": "(vide)", "en": "(empty)"}, "acronym": {"fr": "SYES23", "en": "SYES23"}, "kind": {"fr": "Syndicat", "en": "Trade union (syndicat)"}, "side": {"fr": "Travailleurs", "en": "Workers"}, "level": {"fr": "National", "en": "National"}, "seat": {"fr": "rue des Palmiers", "en": "rue des Palmiers"}, "locality": {"fr": "Douala", "en": "Douala"}, "departement": {"fr": "Wouri (Littoral)", "en": "Wouri (Littoral)"}, "mandate_name": {"fr": "GARGA Brigitte", "en": "GARGA Brigitte"}, "mandate_capacity": {"fr": "Secr\u00e9taire g\u00e9n\u00e9rale", "en": "Secr\u00e9taire g\u00e9n\u00e9rale"}, "pieces": [{"label": {"fr": "D\u00e9cision de l''organisation qui s''affilie", "en": "Decision of the organisation that joins"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Accord de l''organisation qui l''accueille", "en": "Agreement of the organisation that receives it"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Demande sign\u00e9e du mandataire", "en": "Request signed by the representative"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}], "usual_missing": [], "people": {"signatories": 0, "officers": 0}, "filing": {"fr": "Affiliation", "en": "Affiliation"}, "number": "GS-2023-0003", "decision_months": 1, "due_on": "2026-07-02"}', 0, 24, NULL);
INSERT INTO public.notice VALUES ('56KJ-YB8T', 'change', 'LET-2026-0010', 17, '2026-06-02 17:41:30+00', '{"receipt_number": "REC-2026-0014", "submitted_on": "2026-06-02", "name_fr": "Syndicat des m\u00e9tiers 2", "name_en": "", "acronym": "SYES23", "mandate_name": "GARGA Brigitte", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9rale", "locality": "Douala", "po_box": "", "filing": {"fr": "Affiliation", "en": "Affiliation"}, "number": "GS-2023-0003", "lines": [{"label": {"fr": "Date d''effet", "en": "Date of effect"}, "before": null, "after": {"fr": "23\u00a0mars 2026", "en": "23\u00a0March 2026"}}, {"label": {"fr": "Num\u00e9ro ou sigle de l''autre organisation", "en": "Number or acronym of the other organisation"}, "before": null, "after": {"fr": "SYES24, GS-2023-0004", "en": "SYES24, GS-2023-0004"}}], "outcome": {"fr": "Enregistrer", "en": "Register"}, "is_claim": false, "effect_on": "2026-03-23", "officers": [], "legal_basis": "", "signed_by": "Marthe Fotso", "signatory_role": {"fr": "Greffier des syndicats", "en": "Registrar of trade unions"}}', 0, 25, 4);
INSERT INTO public.notice VALUES ('KXR6-WD7Q', 'receipt', 'REC-2026-0015', 20, '2026-06-02 09:25:00+00', '{"receipt_number": "REC-2026-0015", "follow_up_code": "CJJR-N6N5", "submitted_at": "2026-06-02T09:25:00+00:00", "channel": {"fr": "Au guichet (papier)", "en": "At the counter (paper)"}, "name_fr": {"fr": "Syndicat des m\u00e9tiers 2", "en": "Syndicat des m\u00e9tiers 2"}, "name_en": {"fr": "(vide)", "en": "(empty)"}, "acronym": {"fr": "SYES23", "en": "SYES23"}, "kind": {"fr": "Syndicat", "en": "Trade union (syndicat)"}, "side": {"fr": "Travailleurs", "en": "Workers"}, "level": {"fr": "National", "en": "National"}, "seat": {"fr": "rue des Palmiers", "en": "rue des Palmiers"}, "locality": {"fr": "Douala", "en": "Douala"}, "departement": {"fr": "Wouri (Littoral)", "en": "Wouri (Littoral)"}, "mandate_name": {"fr": "GARGA Brigitte", "en": "GARGA Brigitte"}, "mandate_capacity": {"fr": "Secr\u00e9taire g\u00e9n\u00e9rale", "en": "Secr\u00e9taire g\u00e9n\u00e9rale"}, "pieces": [{"label": {"fr": "Proc\u00e8s-verbal du congr\u00e8s ou de l''assembl\u00e9e \u00e9lective", "en": "Minutes of the elective congress or assembly"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Convocation du congr\u00e8s", "en": "Notice convening the congress"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Feuille de pr\u00e9sence", "en": "Attendance sheet"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Demande sign\u00e9e du mandataire", "en": "Request signed by the representative"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}], "usual_missing": [], "people": {"signatories": 0, "officers": 3}, "filing": {"fr": "Changement de dirigeants", "en": "Change of officers"}, "number": "GS-2023-0003", "decision_months": 1, "due_on": "2026-07-02"}', 0, 26, NULL);
INSERT INTO public.notice VALUES ('KEQH-22Z6', 'change', 'LET-2026-0011', 20, '2026-06-02 17:48:00+00', '{"receipt_number": "REC-2026-0015", "submitted_on": "2026-06-02", "name_fr": "Syndicat des m\u00e9tiers 2", "name_en": "", "acronym": "SYES23", "mandate_name": "GARGA Brigitte", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9rale", "locality": "Douala", "po_box": "", "filing": {"fr": "Changement de dirigeants", "en": "Change of officers"}, "number": "GS-2023-0003", "lines": [{"label": {"fr": "Date d''effet", "en": "Date of effect"}, "before": null, "after": {"fr": "1er\u00a0avril 2026", "en": "1\u00a0April 2026"}}, {"label": {"fr": "Date du congr\u00e8s ou de l''assembl\u00e9e", "en": "Date of the congress or assembly"}, "before": null, "after": {"fr": "1er\u00a0avril 2026", "en": "1\u00a0April 2026"}}, {"label": {"fr": "Lieu du congr\u00e8s", "en": "Place of the congress"}, "before": null, "after": {"fr": "Limbe", "en": "Limbe"}}], "outcome": {"fr": "Enregistrer", "en": "Register"}, "is_claim": false, "effect_on": "2026-04-01", "officers": [{"name": "Alice Nkemelu", "function": {"fr": "Pr\u00e9sident(e)", "en": "President"}}, {"name": "Roger Biyiha", "function": {"fr": "Secr\u00e9taire g\u00e9n\u00e9ral(e)", "en": "Secretary general"}}, {"name": "Fadimatou Oumarou", "function": {"fr": "Tr\u00e9sorier(\u00e8re)", "en": "Treasurer"}}], "legal_basis": "", "signed_by": "Marthe Fotso", "signatory_role": {"fr": "Greffier des syndicats", "en": "Registrar of trade unions"}}', 0, 27, 4);
INSERT INTO public.notice VALUES ('KQCV-MD7A', 'receipt', 'REC-2026-0016', 22, '2026-03-03 09:35:10+00', '{"receipt_number": "REC-2026-0016", "follow_up_code": "3B3J-X5W2", "submitted_at": "2026-03-03T09:35:10+00:00", "channel": {"fr": "Au guichet (papier)", "en": "At the counter (paper)"}, "name_fr": {"fr": "F\u00e9d\u00e9ration des vanneries", "en": "F\u00e9d\u00e9ration des vanneries"}, "name_en": {"fr": "(vide)", "en": "(empty)"}, "acronym": {"fr": "FEVA", "en": "FEVA"}, "kind": {"fr": "F\u00e9d\u00e9ration", "en": "Federation"}, "side": {"fr": "Travailleurs", "en": "Workers"}, "level": {"fr": "D\u00e9partemental", "en": "Divisional"}, "seat": {"fr": "face march\u00e9 central, immeuble Bleu", "en": "face march\u00e9 central, immeuble Bleu"}, "locality": {"fr": "Douala", "en": "Douala"}, "departement": {"fr": "Wouri (Littoral)", "en": "Wouri (Littoral)"}, "mandate_name": {"fr": "ALIM Andr\u00e9", "en": "ALIM Andr\u00e9"}, "mandate_capacity": {"fr": "Secr\u00e9taire g\u00e9n\u00e9ral", "en": "Secr\u00e9taire g\u00e9n\u00e9ral"}, "pieces": [{"label": {"fr": "Demande d''enregistrement sign\u00e9e", "en": "Signed application for registration"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Statuts", "en": "Statutes (constitution)"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 2}, {"label": {"fr": "Liste des dirigeants avec leurs fonctions", "en": "List of officers with their functions"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Proc\u00e8s-verbal de l''assembl\u00e9e constitutive", "en": "Minutes of the constituent assembly"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Extraits de casier judiciaire (bulletin n\u00b0 3)", "en": "Criminal record certificates (bulletin n\u00b0 3)"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "D\u00e9lib\u00e9rations des organisations membres", "en": "Decisions of the member organisations"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Certificats d''enregistrement des organisations membres", "en": "Registration certificates of the member organisations"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Copies des pi\u00e8ces d''identit\u00e9", "en": "Copies of identity documents"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}, {"label": {"fr": "Plan de localisation du si\u00e8ge", "en": "Location plan of the seat"}, "medium": {"fr": "Papier", "en": "Paper"}, "copies": 1}], "usual_missing": [], "people": {"signatories": 4, "officers": 3}, "decision_months": 1, "due_on": "2026-04-03"}', 0, 28, NULL);
INSERT INTO public.notice VALUES ('WYE7-WNJU', 'cancellation_notice', 'LET-2026-0012', NULL, '2026-02-04 09:00:00+00', '{"number": "GS-2023-0005", "name_fr": "Syndicat des vitriers", "name_en": "", "acronym": "SYES25", "seat": "rue des Palmiers", "po_box": "", "locality": "Douala", "registered_on": "2023-10-10", "ground": {"fr": "L''organisation a cess\u00e9 d''exister", "en": "The organisation has ceased to exist"}, "article": "13(1)(c)", "statement": "Aucun membre depuis 2019.", "procedure": "N3HV-DWZF", "evidence": ["Proc\u00e8s-verbal de constat"], "signed_by": "Marthe Fotso", "signatory_role": {"fr": "Greffier des syndicats", "en": "Registrar of trade unions"}, "months": 2}', 0, 29, 6);
INSERT INTO public.notice VALUES ('DADB-MRTV', 'cancellation', 'LET-2026-0013', NULL, '2026-04-23 09:00:00+00', '{"number": "GS-2023-0005", "name_fr": "Syndicat des vitriers", "name_en": "", "acronym": "SYES25", "seat": "rue des Palmiers", "po_box": "", "locality": "Douala", "registered_on": "2023-10-10", "ground": {"fr": "L''organisation a cess\u00e9 d''exister", "en": "The organisation has ceased to exist"}, "article": "13(1)(c)", "statement": "Aucun membre depuis 2019.", "procedure": "N3HV-DWZF", "evidence": ["Proc\u00e8s-verbal de constat"], "signed_by": "Marthe Fotso", "signatory_role": {"fr": "Greffier des syndicats", "en": "Registrar of trade unions"}, "reasons": "Le motif est \u00e9tabli.", "notified_on": "2026-02-10", "answer_on": "", "decided_on": "2026-04-23", "recourse_days": 30}', 0, 30, 6);
INSERT INTO public.notice VALUES ('52DQ-YARV', 'cancellation_notice', 'LET-2026-0014', NULL, '2026-02-04 09:00:00+00', '{"number": "GS-2023-0006", "name_fr": "Syndicat des vitriers", "name_en": "", "acronym": "SYES26", "seat": "rue des Palmiers", "po_box": "", "locality": "Douala", "registered_on": "2023-10-11", "ground": {"fr": "L''organisation a cess\u00e9 d''exister", "en": "The organisation has ceased to exist"}, "article": "13(1)(c)", "statement": "Aucun membre depuis 2019.", "procedure": "UXSR-FP7Q", "evidence": ["Proc\u00e8s-verbal de constat"], "signed_by": "Marthe Fotso", "signatory_role": {"fr": "Greffier des syndicats", "en": "Registrar of trade unions"}, "months": 2}', 0, 31, 7);
INSERT INTO public.notice VALUES ('8357-NTZG', 'consolidation', 'LET-2026-0016', NULL, '2026-11-28 16:45:52.8771+00', '{"name_fr": "Syndicat des dockers du port de Douala", "acronym": "SYDOPORT", "locality": "Douala Bonanjo", "po_box": "", "mandate_name": "", "mandate_capacity": "", "kept_number": "INV-0001", "kept_name": "Syndicat des dockers du port de Douala", "duplicate_number": "INV-0002", "duplicate_name": "Syndicat des dockers du port de Douala", "reason": "M\u00eame si\u00e8ge.", "objection_days": 30, "signed_by": "Jean-Paul Essomba", "signatory_role": {"fr": "Chef de greffe", "en": "Head of registry"}}', 0, 33, 16);
INSERT INTO public.notice VALUES ('4X7U-DRB2', 'census', 'LET-2026-0017', NULL, '2026-03-02 09:00:00+00', '{"campaign": "WVWK-5TGG", "title": {"fr": "Mise \u00e0 jour 2026", "en": "Update 2026"}, "step": "letter", "body": {"fr": "Le greffe des syndicats met \u00e0 jour le fichier des organisations enregistr\u00e9es. Pour Syndicat des artisans luthiers du Cameroun (n\u00b0 GS-2023-0002), les renseignements dont nous disposons sont peut-\u00eatre anciens.\nNous vous invitons \u00e0 nous dire, d''ici le 1er\u00a0juin 2026, ce qui est \u00e0 jour et ce qui a chang\u00e9 : le si\u00e8ge, les moyens de vous joindre, le mandat du bureau, votre affiliation, votre activit\u00e9.\nR\u00e9pondez en ligne avec le code ABE8-NNDD, ou renvoyez le bordereau ci-dessous.", "en": "The trade union registry is updating the register of registered organisations. For Syndicat des artisans luthiers du Cameroun (no. GS-2023-0002), the information we hold may be old.\nWe invite you to tell us, by 1\u00a0June 2026, what is up to date and what has changed: the seat, how to reach you, the mandate of your executive, your affiliation, your activity.\nAnswer on line with the code ABE8-NNDD, or send back the slip below."}, "code": "ABE8-NNDD", "answer_by": "2026-06-01", "name_fr": "Syndicat des artisans luthiers du Cameroun", "name_en": "", "acronym": "SYALUC", "number": "GS-2023-0002", "seat": "rue des Palmiers", "locality": "Douala", "po_box": "", "departement": "LT-WOU", "phone": "", "email": "", "address_notice_days": 30}', 0, 34, 3);
INSERT INTO public.notice VALUES ('36Z4-2DPA', 'census', 'LET-2026-0018', NULL, '2026-03-02 09:00:00+00', '{"campaign": "WVWK-5TGG", "title": {"fr": "Mise \u00e0 jour 2026", "en": "Update 2026"}, "step": "letter", "body": {"fr": "Le greffe des syndicats met \u00e0 jour le fichier des organisations enregistr\u00e9es. Pour Syndicat des m\u00e9tiers 0 (n\u00b0 GS-2023-0001), les renseignements dont nous disposons sont peut-\u00eatre anciens.\nNous vous invitons \u00e0 nous dire, d''ici le 1er\u00a0juin 2026, ce qui est \u00e0 jour et ce qui a chang\u00e9 : le si\u00e8ge, les moyens de vous joindre, le mandat du bureau, votre affiliation, votre activit\u00e9.\nR\u00e9pondez en ligne avec le code JV2S-YREE, ou renvoyez le bordereau ci-dessous.", "en": "The trade union registry is updating the register of registered organisations. For Syndicat des m\u00e9tiers 0 (no. GS-2023-0001), the information we hold may be old.\nWe invite you to tell us, by 1\u00a0June 2026, what is up to date and what has changed: the seat, how to reach you, the mandate of your executive, your affiliation, your activity.\nAnswer on line with the code JV2S-YREE, or send back the slip below."}, "code": "JV2S-YREE", "answer_by": "2026-06-01", "name_fr": "Syndicat des m\u00e9tiers 0", "name_en": "", "acronym": "SYES21", "number": "GS-2023-0001", "seat": "carrefour de l''Amiti\u00e9, 1er \u00e9tage", "locality": "Bafoussam", "po_box": "", "departement": "OU-MIF", "phone": "", "email": "", "address_notice_days": 30}', 0, 35, 2);


-- Data for Name: observation; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.observation VALUES (5, 1, 'usual_piece', 'minutes', 'Pièce à produire : Procès-verbal de l’assemblée constitutive.
Piece to be produced: Minutes of the constituent assembly.', 1);
INSERT INTO public.observation VALUES (5, 1, 'usual_piece', 'founders_list', 'Pièce à produire : Liste des fondateurs.
Piece to be produced: List of founders.', 2);
INSERT INTO public.observation VALUES (5, 1, 'usual_piece', 'members_list', 'Pièce à produire : Liste des membres.
Piece to be produced: List of members.', 3);
INSERT INTO public.observation VALUES (5, 1, 'usual_piece', 'criminal_records', 'Pièce à produire : Extraits de casier judiciaire (bulletin n° 3).
Piece to be produced: Criminal record certificates (bulletin n° 3).', 4);
INSERT INTO public.observation VALUES (5, 1, 'usual_piece', 'cnps_registration', 'Pièce à produire : Certificats d’immatriculation à la CNPS.
Piece to be produced: CNPS registration certificates.', 5);
INSERT INTO public.observation VALUES (5, 1, 'usual_piece', 'cnps_attestation', 'Pièce à produire : Attestations d’employeur de la CNPS.
Piece to be produced: CNPS employer attestations.', 6);
INSERT INTO public.observation VALUES (5, 1, 'usual_piece', 'identity_copies', 'Pièce à produire : Copies des pièces d’identité.
Piece to be produced: Copies of identity documents.', 7);
INSERT INTO public.observation VALUES (5, 1, 'usual_piece', 'seat_plan', 'Pièce à produire : Plan de localisation du siège.
Piece to be produced: Location plan of the seat.', 8);
INSERT INTO public.observation VALUES (5, 1, 'clause', 'f', 'Les statuts doivent contenir la clause de l’art. 15(f) : Interdiction d’élire une personne ne sachant ni lire ni écrire le français ou l’anglais.
The statutes must contain the clause of art. 15(f): Ban on electing a person unable to read and write English or French.', 9);
INSERT INTO public.observation VALUES (6, 2, 'usual_piece', 'minutes', 'Pièce à produire : Procès-verbal de l’assemblée constitutive.
Piece to be produced: Minutes of the constituent assembly.', 10);
INSERT INTO public.observation VALUES (6, 2, 'usual_piece', 'founders_list', 'Pièce à produire : Liste des fondateurs.
Piece to be produced: List of founders.', 11);
INSERT INTO public.observation VALUES (6, 2, 'usual_piece', 'members_list', 'Pièce à produire : Liste des membres.
Piece to be produced: List of members.', 12);
INSERT INTO public.observation VALUES (6, 2, 'usual_piece', 'criminal_records', 'Pièce à produire : Extraits de casier judiciaire (bulletin n° 3).
Piece to be produced: Criminal record certificates (bulletin n° 3).', 13);
INSERT INTO public.observation VALUES (6, 2, 'usual_piece', 'cnps_registration', 'Pièce à produire : Certificats d’immatriculation à la CNPS.
Piece to be produced: CNPS registration certificates.', 14);
INSERT INTO public.observation VALUES (6, 2, 'usual_piece', 'cnps_attestation', 'Pièce à produire : Attestations d’employeur de la CNPS.
Piece to be produced: CNPS employer attestations.', 15);
INSERT INTO public.observation VALUES (6, 2, 'usual_piece', 'identity_copies', 'Pièce à produire : Copies des pièces d’identité.
Piece to be produced: Copies of identity documents.', 16);
INSERT INTO public.observation VALUES (6, 2, 'usual_piece', 'seat_plan', 'Pièce à produire : Plan de localisation du siège.
Piece to be produced: Location plan of the seat.', 17);
INSERT INTO public.observation VALUES (6, 2, 'clause', 'f', 'Les statuts doivent contenir la clause de l’art. 15(f) : Interdiction d’élire une personne ne sachant ni lire ni écrire le français ou l’anglais.
The statutes must contain the clause of art. 15(f): Ban on electing a person unable to read and write English or French.', 18);
INSERT INTO public.observation VALUES (9, 3, 'usual_piece', 'minutes', 'Pièce à produire : Procès-verbal de l’assemblée constitutive.
Piece to be produced: Minutes of the constituent assembly.', 19);
INSERT INTO public.observation VALUES (9, 3, 'usual_piece', 'founders_list', 'Pièce à produire : Liste des fondateurs.
Piece to be produced: List of founders.', 20);
INSERT INTO public.observation VALUES (9, 3, 'usual_piece', 'members_list', 'Pièce à produire : Liste des membres.
Piece to be produced: List of members.', 21);
INSERT INTO public.observation VALUES (9, 3, 'usual_piece', 'criminal_records', 'Pièce à produire : Extraits de casier judiciaire (bulletin n° 3).
Piece to be produced: Criminal record certificates (bulletin n° 3).', 22);
INSERT INTO public.observation VALUES (9, 3, 'usual_piece', 'cnps_registration', 'Pièce à produire : Certificats d’immatriculation à la CNPS.
Piece to be produced: CNPS registration certificates.', 23);
INSERT INTO public.observation VALUES (9, 3, 'usual_piece', 'cnps_attestation', 'Pièce à produire : Attestations d’employeur de la CNPS.
Piece to be produced: CNPS employer attestations.', 24);
INSERT INTO public.observation VALUES (9, 3, 'usual_piece', 'identity_copies', 'Pièce à produire : Copies des pièces d’identité.
Piece to be produced: Copies of identity documents.', 25);
INSERT INTO public.observation VALUES (9, 3, 'usual_piece', 'seat_plan', 'Pièce à produire : Plan de localisation du siège.
Piece to be produced: Location plan of the seat.', 26);
INSERT INTO public.observation VALUES (9, 3, 'clause', 'f', 'Les statuts doivent contenir la clause de l’art. 15(f) : Interdiction d’élire une personne ne sachant ni lire ni écrire le français ou l’anglais.
The statutes must contain the clause of art. 15(f): Ban on electing a person unable to read and write English or French.', 27);
INSERT INTO public.observation VALUES (10, 4, 'usual_piece', 'minutes', 'Pièce à produire : Procès-verbal de l’assemblée constitutive.
Piece to be produced: Minutes of the constituent assembly.', 28);
INSERT INTO public.observation VALUES (10, 4, 'usual_piece', 'founders_list', 'Pièce à produire : Liste des fondateurs.
Piece to be produced: List of founders.', 29);
INSERT INTO public.observation VALUES (10, 4, 'usual_piece', 'members_list', 'Pièce à produire : Liste des membres.
Piece to be produced: List of members.', 30);
INSERT INTO public.observation VALUES (10, 4, 'usual_piece', 'criminal_records', 'Pièce à produire : Extraits de casier judiciaire (bulletin n° 3).
Piece to be produced: Criminal record certificates (bulletin n° 3).', 31);
INSERT INTO public.observation VALUES (10, 4, 'usual_piece', 'cnps_registration', 'Pièce à produire : Certificats d’immatriculation à la CNPS.
Piece to be produced: CNPS registration certificates.', 32);
INSERT INTO public.observation VALUES (10, 4, 'usual_piece', 'cnps_attestation', 'Pièce à produire : Attestations d’employeur de la CNPS.
Piece to be produced: CNPS employer attestations.', 33);
INSERT INTO public.observation VALUES (10, 4, 'usual_piece', 'identity_copies', 'Pièce à produire : Copies des pièces d’identité.
Piece to be produced: Copies of identity documents.', 34);
INSERT INTO public.observation VALUES (10, 4, 'usual_piece', 'seat_plan', 'Pièce à produire : Plan de localisation du siège.
Piece to be produced: Location plan of the seat.', 35);
INSERT INTO public.observation VALUES (10, 4, 'clause', 'f', 'Les statuts doivent contenir la clause de l’art. 15(f) : Interdiction d’élire une personne ne sachant ni lire ni écrire le français ou l’anglais.
The statutes must contain the clause of art. 15(f): Ban on electing a person unable to read and write English or French.', 36);


-- Data for Name: observation_round; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.observation_round VALUES (5, '2026-03-03 17:23:50+00', '2026-03-03', NULL, NULL, '{"regime": "labour_code", "kind": "syndicat", "side": "employers", "level": "departmental", "name_fr": "Syndicat des vanniers 14", "name_en": "", "acronym": "SYVAN14", "founded_on": "2026-01-22", "branches": ["TER-PORT"], "branch_justification": "", "seat": "face march\u00e9 central, immeuble Bleu", "locality": "Douala", "departement": "LT-WOU", "po_box": "5405", "phone": "+237 6 00 19 50 83", "email": "bureau@exemple.cm", "mandate_name": "ALIM Andr\u00e9", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_phone": "+237 6 00 68 12 46", "people": {"21": {"name": "NKWENTI Alphonse", "signed": true, "function": "president", "profession": "Conducteur", "employer": "H\u00f4tel de la Mangue Assise", "identity_document": "CNI 330530419", "born_on": "1970-01-03", "foreigner": false, "nationality": "", "resident_since": null, "civic_rights": true, "no_forfeiture": true, "reads_and_writes": true, "record_issued_on": null, "record_court": ""}, "22": {"name": "AHMADOU Ang\u00e8le", "signed": true, "function": "secretary_general", "profession": "Conducteur", "employer": "Laboratoires Citronnelle du Noun", "identity_document": "CNI 549008934", "born_on": "1971-02-03", "foreigner": false, "nationality": "", "resident_since": null, "civic_rights": true, "no_forfeiture": true, "reads_and_writes": true, "record_issued_on": null, "record_court": ""}, "23": {"name": "ASONG Comfort", "signed": true, "function": "treasurer", "profession": "Conducteur", "employer": "Travaux Horizon Lat\u00e9rite", "identity_document": "CNI 691682483", "born_on": "1972-03-03", "foreigner": false, "nationality": "", "resident_since": null, "civic_rights": true, "no_forfeiture": true, "reads_and_writes": true, "record_issued_on": null, "record_court": ""}, "24": {"name": "MBELLA Alphonse", "signed": true, "function": null, "profession": "Conducteur", "employer": "Coll\u00e8ge priv\u00e9 du Tableau Noir", "identity_document": "CNI 232931336", "born_on": "1973-04-03", "foreigner": false, "nationality": "", "resident_since": null, "civic_rights": true, "no_forfeiture": true, "reads_and_writes": false, "record_issued_on": null, "record_court": ""}, "25": {"name": "EKANE Patrice", "signed": true, "function": null, "profession": "Conducteur", "employer": "Clinique du Moringa", "identity_document": "CNI 166423868", "born_on": "1974-05-03", "foreigner": false, "nationality": "", "resident_since": null, "civic_rights": true, "no_forfeiture": true, "reads_and_writes": false, "record_issued_on": null, "record_court": ""}}, "members": [], "documents": {"application": "1\u00d7", "statutes": "2\u00d7", "officers_list": "1\u00d7"}}', 1);
INSERT INTO public.observation_round VALUES (6, '2026-03-03 17:23:50+00', '2026-03-03', '2026-03-09 17:30:50+00', '2026-03-09', '{"regime": "labour_code", "kind": "syndicat", "side": "employers", "level": "departmental", "name_fr": "Syndicat des vanniers 15", "name_en": "", "acronym": "SYVAN15", "founded_on": "2026-01-22", "branches": ["TER-PORT"], "branch_justification": "", "seat": "face march\u00e9 central, immeuble Bleu", "locality": "Douala", "departement": "LT-WOU", "po_box": "5405", "phone": "+237 6 00 19 50 83", "email": "bureau@exemple.cm", "mandate_name": "ALIM Andr\u00e9", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_phone": "+237 6 00 68 12 46", "people": {"26": {"name": "NKWENTI Alphonse", "signed": true, "function": "president", "profession": "Conducteur", "employer": "H\u00f4tel de la Mangue Assise", "identity_document": "CNI 330530419", "born_on": "1970-01-03", "foreigner": false, "nationality": "", "resident_since": null, "civic_rights": true, "no_forfeiture": true, "reads_and_writes": true, "record_issued_on": null, "record_court": ""}, "27": {"name": "AHMADOU Ang\u00e8le", "signed": true, "function": "secretary_general", "profession": "Conducteur", "employer": "Laboratoires Citronnelle du Noun", "identity_document": "CNI 549008934", "born_on": "1971-02-03", "foreigner": false, "nationality": "", "resident_since": null, "civic_rights": true, "no_forfeiture": true, "reads_and_writes": true, "record_issued_on": null, "record_court": ""}, "28": {"name": "ASONG Comfort", "signed": true, "function": "treasurer", "profession": "Conducteur", "employer": "Travaux Horizon Lat\u00e9rite", "identity_document": "CNI 691682483", "born_on": "1972-03-03", "foreigner": false, "nationality": "", "resident_since": null, "civic_rights": true, "no_forfeiture": true, "reads_and_writes": true, "record_issued_on": null, "record_court": ""}, "29": {"name": "MBELLA Alphonse", "signed": true, "function": null, "profession": "Conducteur", "employer": "Coll\u00e8ge priv\u00e9 du Tableau Noir", "identity_document": "CNI 232931336", "born_on": "1973-04-03", "foreigner": false, "nationality": "", "resident_since": null, "civic_rights": true, "no_forfeiture": true, "reads_and_writes": false, "record_issued_on": null, "record_court": ""}, "30": {"name": "EKANE Patrice", "signed": true, "function": null, "profession": "Conducteur", "employer": "Clinique du Moringa", "identity_document": "CNI 166423868", "born_on": "1974-05-03", "foreigner": false, "nationality": "", "resident_since": null, "civic_rights": true, "no_forfeiture": true, "reads_and_writes": false, "record_issued_on": null, "record_court": ""}}, "members": [], "documents": {"application": "1\u00d7", "statutes": "2\u00d7", "officers_list": "1\u00d7"}}', 2);
INSERT INTO public.observation_round VALUES (9, '2026-03-03 17:23:50+00', '2026-03-03', '2026-03-08 17:30:50+00', '2026-03-08', '{"regime": "labour_code", "kind": "syndicat", "side": "employers", "level": "departmental", "name_fr": "Syndicat des vanniers 18", "name_en": "", "acronym": "SYVAN18", "founded_on": "2026-01-22", "branches": ["TER-PORT"], "branch_justification": "", "seat": "face march\u00e9 central, immeuble Bleu", "locality": "Douala", "departement": "LT-WOU", "po_box": "5405", "phone": "+237 6 00 19 50 83", "email": "bureau@exemple.cm", "mandate_name": "ALIM Andr\u00e9", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_phone": "+237 6 00 68 12 46", "people": {"41": {"name": "NKWENTI Alphonse", "signed": true, "function": "president", "profession": "Conducteur", "employer": "H\u00f4tel de la Mangue Assise", "identity_document": "CNI 330530419", "born_on": "1970-01-03", "foreigner": false, "nationality": "", "resident_since": null, "civic_rights": true, "no_forfeiture": true, "reads_and_writes": true, "record_issued_on": null, "record_court": ""}, "42": {"name": "AHMADOU Ang\u00e8le", "signed": true, "function": "secretary_general", "profession": "Conducteur", "employer": "Laboratoires Citronnelle du Noun", "identity_document": "CNI 549008934", "born_on": "1971-02-03", "foreigner": false, "nationality": "", "resident_since": null, "civic_rights": true, "no_forfeiture": true, "reads_and_writes": true, "record_issued_on": null, "record_court": ""}, "43": {"name": "ASONG Comfort", "signed": true, "function": "treasurer", "profession": "Conducteur", "employer": "Travaux Horizon Lat\u00e9rite", "identity_document": "CNI 691682483", "born_on": "1972-03-03", "foreigner": false, "nationality": "", "resident_since": null, "civic_rights": true, "no_forfeiture": true, "reads_and_writes": true, "record_issued_on": null, "record_court": ""}, "44": {"name": "MBELLA Alphonse", "signed": true, "function": null, "profession": "Conducteur", "employer": "Coll\u00e8ge priv\u00e9 du Tableau Noir", "identity_document": "CNI 232931336", "born_on": "1973-04-03", "foreigner": false, "nationality": "", "resident_since": null, "civic_rights": true, "no_forfeiture": true, "reads_and_writes": false, "record_issued_on": null, "record_court": ""}, "45": {"name": "EKANE Patrice", "signed": true, "function": null, "profession": "Conducteur", "employer": "Clinique du Moringa", "identity_document": "CNI 166423868", "born_on": "1974-05-03", "foreigner": false, "nationality": "", "resident_since": null, "civic_rights": true, "no_forfeiture": true, "reads_and_writes": false, "record_issued_on": null, "record_court": ""}}, "members": [], "documents": {"application": "1\u00d7", "statutes": "2\u00d7", "officers_list": "1\u00d7"}}', 3);
INSERT INTO public.observation_round VALUES (10, '2026-03-03 17:23:50+00', '2026-03-03', NULL, NULL, '{"regime": "labour_code", "kind": "syndicat", "side": "employers", "level": "departmental", "name_fr": "Syndicat des vanniers 19", "name_en": "", "acronym": "SYVAN19", "founded_on": "2026-01-22", "branches": ["TER-PORT"], "branch_justification": "", "seat": "face march\u00e9 central, immeuble Bleu", "locality": "Douala", "departement": "LT-WOU", "po_box": "5405", "phone": "+237 6 00 19 50 83", "email": "bureau@exemple.cm", "mandate_name": "ALIM Andr\u00e9", "mandate_capacity": "Secr\u00e9taire g\u00e9n\u00e9ral", "mandate_phone": "+237 6 00 68 12 46", "people": {"46": {"name": "NKWENTI Alphonse", "signed": true, "function": "president", "profession": "Conducteur", "employer": "H\u00f4tel de la Mangue Assise", "identity_document": "CNI 330530419", "born_on": "1970-01-03", "foreigner": false, "nationality": "", "resident_since": null, "civic_rights": true, "no_forfeiture": true, "reads_and_writes": true, "record_issued_on": null, "record_court": ""}, "47": {"name": "AHMADOU Ang\u00e8le", "signed": true, "function": "secretary_general", "profession": "Conducteur", "employer": "Laboratoires Citronnelle du Noun", "identity_document": "CNI 549008934", "born_on": "1971-02-03", "foreigner": false, "nationality": "", "resident_since": null, "civic_rights": true, "no_forfeiture": true, "reads_and_writes": true, "record_issued_on": null, "record_court": ""}, "48": {"name": "ASONG Comfort", "signed": true, "function": "treasurer", "profession": "Conducteur", "employer": "Travaux Horizon Lat\u00e9rite", "identity_document": "CNI 691682483", "born_on": "1972-03-03", "foreigner": false, "nationality": "", "resident_since": null, "civic_rights": true, "no_forfeiture": true, "reads_and_writes": true, "record_issued_on": null, "record_court": ""}, "49": {"name": "MBELLA Alphonse", "signed": true, "function": null, "profession": "Conducteur", "employer": "Coll\u00e8ge priv\u00e9 du Tableau Noir", "identity_document": "CNI 232931336", "born_on": "1973-04-03", "foreigner": false, "nationality": "", "resident_since": null, "civic_rights": true, "no_forfeiture": true, "reads_and_writes": false, "record_issued_on": null, "record_court": ""}, "50": {"name": "EKANE Patrice", "signed": true, "function": null, "profession": "Conducteur", "employer": "Clinique du Moringa", "identity_document": "CNI 166423868", "born_on": "1974-05-03", "foreigner": false, "nationality": "", "resident_since": null, "civic_rights": true, "no_forfeiture": true, "reads_and_writes": false, "record_issued_on": null, "record_court": ""}}, "members": [], "documents": {"application": "1\u00d7", "statutes": "2\u00d7", "officers_list": "1\u00d7"}}', 4);


-- Data for Name: officer; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.officer VALUES (1, 'NKWENTI Alphonse', 'president', '2026-03-03', NULL, 1);
INSERT INTO public.officer VALUES (1, 'AHMADOU Angèle', 'secretary_general', '2026-03-03', NULL, 2);
INSERT INTO public.officer VALUES (1, 'ASONG Comfort', 'treasurer', '2026-03-03', NULL, 3);
INSERT INTO public.officer VALUES (2, 'Ada Eyango', 'president', '2023-10-06', NULL, 4);
INSERT INTO public.officer VALUES (3, 'Ada Eyango', 'president', '2023-10-07', NULL, 5);
INSERT INTO public.officer VALUES (4, 'Ada Eyango', 'president', '2023-10-08', '2026-03-23', 7);
INSERT INTO public.officer VALUES (4, 'Alice Nkemelu', 'president', '2026-03-23', NULL, 8);
INSERT INTO public.officer VALUES (4, 'Roger Biyiha', 'secretary_general', '2026-03-23', NULL, 9);
INSERT INTO public.officer VALUES (4, 'Fadimatou Oumarou', 'treasurer', '2026-03-23', NULL, 10);
INSERT INTO public.officer VALUES (8, 'Ada Eyango', 'president', '2023-10-12', NULL, 11);
INSERT INTO public.officer VALUES (9, 'NGONO 1', 'president', '2020-04-29', NULL, 12);
INSERT INTO public.officer VALUES (10, 'NGONO 2', 'president', '2020-04-29', NULL, 13);
INSERT INTO public.officer VALUES (11, 'NGONO 3', 'president', '2020-04-29', NULL, 14);
INSERT INTO public.officer VALUES (12, 'NGONO 4', 'president', '2020-04-29', NULL, 15);
INSERT INTO public.officer VALUES (13, 'N''Djock Paul', 'president', '1994-05-12', NULL, 16);
INSERT INTO public.officer VALUES (14, 'N''Djock Paul', 'president', '1994-05-12', NULL, 17);
INSERT INTO public.officer VALUES (15, 'Ekambi Jean', 'president', '1994-05-12', NULL, 18);


-- Data for Name: parameter_line; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.parameter_line VALUES ('signatories_workers', '20', '2026-01-01', 'Décret n° 93/576', 'Direction', '2026-11-28', 1);


-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.person VALUES (1, 'NKWENTI Alphonse', true, 'president', 'Conducteur', 'Hôtel de la Mangue Assise', 'CNI 330530419', '', '1970-01-03', false, '', NULL, true, true, true, NULL, '', 1);
INSERT INTO public.person VALUES (1, 'AHMADOU Angèle', true, 'secretary_general', 'Conducteur', 'Laboratoires Citronnelle du Noun', 'CNI 549008934', '', '1971-02-03', false, '', NULL, true, true, true, NULL, '', 2);
INSERT INTO public.person VALUES (1, 'ASONG Comfort', true, 'treasurer', 'Conducteur', 'Travaux Horizon Latérite', 'CNI 691682483', '', '1972-03-03', false, '', NULL, true, true, true, NULL, '', 3);
INSERT INTO public.person VALUES (1, 'MBELLA Alphonse', true, NULL, 'Conducteur', 'Collège privé du Tableau Noir', 'CNI 232931336', '', '1973-04-03', false, '', NULL, true, true, false, NULL, '', 4);
INSERT INTO public.person VALUES (1, 'EKANE Patrice', true, NULL, 'Conducteur', 'Clinique du Moringa', 'CNI 166423868', '', '1974-05-03', false, '', NULL, true, true, false, NULL, '', 5);
INSERT INTO public.person VALUES (2, 'NKWENTI Alphonse', true, 'president', 'Conducteur', 'Hôtel de la Mangue Assise', 'CNI 330530419', '', '1970-01-03', false, '', NULL, true, true, true, NULL, '', 6);
INSERT INTO public.person VALUES (2, 'AHMADOU Angèle', true, 'secretary_general', 'Conducteur', 'Laboratoires Citronnelle du Noun', 'CNI 549008934', '', '1971-02-03', false, '', NULL, true, true, true, NULL, '', 7);
INSERT INTO public.person VALUES (2, 'ASONG Comfort', true, 'treasurer', 'Conducteur', 'Travaux Horizon Latérite', 'CNI 691682483', '', '1972-03-03', false, '', NULL, true, true, true, NULL, '', 8);
INSERT INTO public.person VALUES (2, 'MBELLA Alphonse', true, NULL, 'Conducteur', 'Collège privé du Tableau Noir', 'CNI 232931336', '', '1973-04-03', false, '', NULL, true, true, false, NULL, '', 9);
INSERT INTO public.person VALUES (2, 'EKANE Patrice', true, NULL, 'Conducteur', 'Clinique du Moringa', 'CNI 166423868', '', '1974-05-03', false, '', NULL, true, true, false, NULL, '', 10);
INSERT INTO public.person VALUES (3, 'NKWENTI Alphonse', true, 'president', 'Conducteur', 'Hôtel de la Mangue Assise', 'CNI 330530419', '', '1970-01-03', false, '', NULL, true, true, true, NULL, '', 11);
INSERT INTO public.person VALUES (3, 'AHMADOU Angèle', true, 'secretary_general', 'Conducteur', 'Laboratoires Citronnelle du Noun', 'CNI 549008934', '', '1971-02-03', false, '', NULL, true, true, true, NULL, '', 12);
INSERT INTO public.person VALUES (3, 'ASONG Comfort', true, 'treasurer', 'Conducteur', 'Travaux Horizon Latérite', 'CNI 691682483', '', '1972-03-03', false, '', NULL, true, true, true, NULL, '', 13);
INSERT INTO public.person VALUES (3, 'MBELLA Alphonse', true, NULL, 'Conducteur', 'Collège privé du Tableau Noir', 'CNI 232931336', '', '1973-04-03', false, '', NULL, true, true, false, NULL, '', 14);
INSERT INTO public.person VALUES (3, 'EKANE Patrice', true, NULL, 'Conducteur', 'Clinique du Moringa', 'CNI 166423868', '', '1974-05-03', false, '', NULL, true, true, false, NULL, '', 15);
INSERT INTO public.person VALUES (4, 'NKWENTI Alphonse', true, 'president', 'Conducteur', 'Hôtel de la Mangue Assise', 'CNI 330530419', '', '1970-01-03', false, '', NULL, true, true, true, NULL, '', 16);
INSERT INTO public.person VALUES (4, 'AHMADOU Angèle', true, 'secretary_general', 'Conducteur', 'Laboratoires Citronnelle du Noun', 'CNI 549008934', '', '1971-02-03', false, '', NULL, true, true, true, NULL, '', 17);
INSERT INTO public.person VALUES (4, 'ASONG Comfort', true, 'treasurer', 'Conducteur', 'Travaux Horizon Latérite', 'CNI 691682483', '', '1972-03-03', false, '', NULL, true, true, true, NULL, '', 18);
INSERT INTO public.person VALUES (4, 'MBELLA Alphonse', true, NULL, 'Conducteur', 'Collège privé du Tableau Noir', 'CNI 232931336', '', '1973-04-03', false, '', NULL, true, true, false, NULL, '', 19);
INSERT INTO public.person VALUES (4, 'EKANE Patrice', true, NULL, 'Conducteur', 'Clinique du Moringa', 'CNI 166423868', '', '1974-05-03', false, '', NULL, true, true, false, NULL, '', 20);
INSERT INTO public.person VALUES (5, 'NKWENTI Alphonse', true, 'president', 'Conducteur', 'Hôtel de la Mangue Assise', 'CNI 330530419', '', '1970-01-03', false, '', NULL, true, true, true, NULL, '', 21);
INSERT INTO public.person VALUES (5, 'AHMADOU Angèle', true, 'secretary_general', 'Conducteur', 'Laboratoires Citronnelle du Noun', 'CNI 549008934', '', '1971-02-03', false, '', NULL, true, true, true, NULL, '', 22);
INSERT INTO public.person VALUES (5, 'ASONG Comfort', true, 'treasurer', 'Conducteur', 'Travaux Horizon Latérite', 'CNI 691682483', '', '1972-03-03', false, '', NULL, true, true, true, NULL, '', 23);
INSERT INTO public.person VALUES (5, 'MBELLA Alphonse', true, NULL, 'Conducteur', 'Collège privé du Tableau Noir', 'CNI 232931336', '', '1973-04-03', false, '', NULL, true, true, false, NULL, '', 24);
INSERT INTO public.person VALUES (5, 'EKANE Patrice', true, NULL, 'Conducteur', 'Clinique du Moringa', 'CNI 166423868', '', '1974-05-03', false, '', NULL, true, true, false, NULL, '', 25);
INSERT INTO public.person VALUES (6, 'NKWENTI Alphonse', true, 'president', 'Conducteur', 'Hôtel de la Mangue Assise', 'CNI 330530419', '', '1970-01-03', false, '', NULL, true, true, true, NULL, '', 26);
INSERT INTO public.person VALUES (6, 'AHMADOU Angèle', true, 'secretary_general', 'Conducteur', 'Laboratoires Citronnelle du Noun', 'CNI 549008934', '', '1971-02-03', false, '', NULL, true, true, true, NULL, '', 27);
INSERT INTO public.person VALUES (6, 'ASONG Comfort', true, 'treasurer', 'Conducteur', 'Travaux Horizon Latérite', 'CNI 691682483', '', '1972-03-03', false, '', NULL, true, true, true, NULL, '', 28);
INSERT INTO public.person VALUES (6, 'MBELLA Alphonse', true, NULL, 'Conducteur', 'Collège privé du Tableau Noir', 'CNI 232931336', '', '1973-04-03', false, '', NULL, true, true, false, NULL, '', 29);
INSERT INTO public.person VALUES (6, 'EKANE Patrice', true, NULL, 'Conducteur', 'Clinique du Moringa', 'CNI 166423868', '', '1974-05-03', false, '', NULL, true, true, false, NULL, '', 30);
INSERT INTO public.person VALUES (7, 'NKWENTI Alphonse', true, 'president', 'Conducteur', 'Hôtel de la Mangue Assise', 'CNI 330530419', '', '1970-01-03', false, '', NULL, true, true, true, NULL, '', 31);
INSERT INTO public.person VALUES (7, 'AHMADOU Angèle', true, 'secretary_general', 'Conducteur', 'Laboratoires Citronnelle du Noun', 'CNI 549008934', '', '1971-02-03', false, '', NULL, true, true, true, NULL, '', 32);
INSERT INTO public.person VALUES (7, 'ASONG Comfort', true, 'treasurer', 'Conducteur', 'Travaux Horizon Latérite', 'CNI 691682483', '', '1972-03-03', false, '', NULL, true, true, true, NULL, '', 33);
INSERT INTO public.person VALUES (7, 'MBELLA Alphonse', true, NULL, 'Conducteur', 'Collège privé du Tableau Noir', 'CNI 232931336', '', '1973-04-03', false, '', NULL, true, true, false, NULL, '', 34);
INSERT INTO public.person VALUES (7, 'EKANE Patrice', true, NULL, 'Conducteur', 'Clinique du Moringa', 'CNI 166423868', '', '1974-05-03', false, '', NULL, true, true, false, NULL, '', 35);
INSERT INTO public.person VALUES (8, 'NKWENTI Alphonse', true, 'president', 'Conducteur', 'Hôtel de la Mangue Assise', 'CNI 330530419', '', '1970-01-03', false, '', NULL, true, true, true, NULL, '', 36);
INSERT INTO public.person VALUES (8, 'AHMADOU Angèle', true, 'secretary_general', 'Conducteur', 'Laboratoires Citronnelle du Noun', 'CNI 549008934', '', '1971-02-03', false, '', NULL, true, true, true, NULL, '', 37);
INSERT INTO public.person VALUES (8, 'ASONG Comfort', true, 'treasurer', 'Conducteur', 'Travaux Horizon Latérite', 'CNI 691682483', '', '1972-03-03', false, '', NULL, true, true, true, NULL, '', 38);
INSERT INTO public.person VALUES (8, 'MBELLA Alphonse', true, NULL, 'Conducteur', 'Collège privé du Tableau Noir', 'CNI 232931336', '', '1973-04-03', false, '', NULL, true, true, false, NULL, '', 39);
INSERT INTO public.person VALUES (8, 'EKANE Patrice', true, NULL, 'Conducteur', 'Clinique du Moringa', 'CNI 166423868', '', '1974-05-03', false, '', NULL, true, true, false, NULL, '', 40);
INSERT INTO public.person VALUES (9, 'NKWENTI Alphonse', true, 'president', 'Conducteur', 'Hôtel de la Mangue Assise', 'CNI 330530419', '', '1970-01-03', false, '', NULL, true, true, true, NULL, '', 41);
INSERT INTO public.person VALUES (9, 'AHMADOU Angèle', true, 'secretary_general', 'Conducteur', 'Laboratoires Citronnelle du Noun', 'CNI 549008934', '', '1971-02-03', false, '', NULL, true, true, true, NULL, '', 42);
INSERT INTO public.person VALUES (9, 'ASONG Comfort', true, 'treasurer', 'Conducteur', 'Travaux Horizon Latérite', 'CNI 691682483', '', '1972-03-03', false, '', NULL, true, true, true, NULL, '', 43);
INSERT INTO public.person VALUES (9, 'MBELLA Alphonse', true, NULL, 'Conducteur', 'Collège privé du Tableau Noir', 'CNI 232931336', '', '1973-04-03', false, '', NULL, true, true, false, NULL, '', 44);
INSERT INTO public.person VALUES (9, 'EKANE Patrice', true, NULL, 'Conducteur', 'Clinique du Moringa', 'CNI 166423868', '', '1974-05-03', false, '', NULL, true, true, false, NULL, '', 45);
INSERT INTO public.person VALUES (10, 'NKWENTI Alphonse', true, 'president', 'Conducteur', 'Hôtel de la Mangue Assise', 'CNI 330530419', '', '1970-01-03', false, '', NULL, true, true, true, NULL, '', 46);
INSERT INTO public.person VALUES (10, 'AHMADOU Angèle', true, 'secretary_general', 'Conducteur', 'Laboratoires Citronnelle du Noun', 'CNI 549008934', '', '1971-02-03', false, '', NULL, true, true, true, NULL, '', 47);
INSERT INTO public.person VALUES (10, 'ASONG Comfort', true, 'treasurer', 'Conducteur', 'Travaux Horizon Latérite', 'CNI 691682483', '', '1972-03-03', false, '', NULL, true, true, true, NULL, '', 48);
INSERT INTO public.person VALUES (10, 'MBELLA Alphonse', true, NULL, 'Conducteur', 'Collège privé du Tableau Noir', 'CNI 232931336', '', '1973-04-03', false, '', NULL, true, true, false, NULL, '', 49);
INSERT INTO public.person VALUES (10, 'EKANE Patrice', true, NULL, 'Conducteur', 'Clinique du Moringa', 'CNI 166423868', '', '1974-05-03', false, '', NULL, true, true, false, NULL, '', 50);
INSERT INTO public.person VALUES (11, 'NKWENTI Alphonse', true, 'president', 'Conducteur', 'Hôtel de la Mangue Assise', 'CNI 330530419', '', '1970-01-03', false, '', NULL, true, true, true, NULL, '', 51);
INSERT INTO public.person VALUES (11, 'AHMADOU Angèle', true, 'secretary_general', 'Conducteur', 'Laboratoires Citronnelle du Noun', 'CNI 549008934', '', '1971-02-03', false, '', NULL, true, true, true, NULL, '', 52);
INSERT INTO public.person VALUES (11, 'ASONG Comfort', true, 'treasurer', 'Conducteur', 'Travaux Horizon Latérite', 'CNI 691682483', '', '1972-03-03', false, '', NULL, true, true, true, NULL, '', 53);
INSERT INTO public.person VALUES (11, 'MBELLA Alphonse', true, NULL, 'Conducteur', 'Collège privé du Tableau Noir', 'CNI 232931336', '', '1973-04-03', false, '', NULL, true, true, false, NULL, '', 54);
INSERT INTO public.person VALUES (11, 'EKANE Patrice', true, NULL, 'Conducteur', 'Clinique du Moringa', 'CNI 166423868', '', '1974-05-03', false, '', NULL, true, true, false, NULL, '', 55);
INSERT INTO public.person VALUES (14, 'Alice Nkemelu', false, 'president', '', '', '', '', NULL, false, '', NULL, true, true, true, NULL, '', 56);
INSERT INTO public.person VALUES (14, 'Roger Biyiha', false, 'secretary_general', '', '', '', '', NULL, false, '', NULL, true, true, true, NULL, '', 57);
INSERT INTO public.person VALUES (14, 'Fadimatou Oumarou', false, 'treasurer', '', '', '', '', NULL, false, '', NULL, true, true, true, NULL, '', 58);
INSERT INTO public.person VALUES (20, 'Alice Nkemelu', false, 'president', '', '', '', '', NULL, false, '', NULL, true, true, true, NULL, '', 59);
INSERT INTO public.person VALUES (20, 'Roger Biyiha', false, 'secretary_general', '', '', '', '', NULL, false, '', NULL, true, true, true, NULL, '', 60);
INSERT INTO public.person VALUES (20, 'Fadimatou Oumarou', false, 'treasurer', '', '', '', '', NULL, false, '', NULL, true, true, true, NULL, '', 61);
INSERT INTO public.person VALUES (22, 'NKWENTI Alphonse', true, 'president', 'Conducteur', 'Hôtel de la Mangue Assise', 'CNI 330530419', '', '1970-01-03', false, '', NULL, true, true, true, NULL, '', 62);
INSERT INTO public.person VALUES (22, 'AHMADOU Angèle', true, 'secretary_general', 'Conducteur', 'Laboratoires Citronnelle du Noun', 'CNI 549008934', '', '1971-02-03', false, '', NULL, true, true, true, NULL, '', 63);
INSERT INTO public.person VALUES (22, 'ASONG Comfort', true, 'treasurer', 'Conducteur', 'Travaux Horizon Latérite', 'CNI 691682483', '', '1972-03-03', false, '', NULL, true, true, true, NULL, '', 64);
INSERT INTO public.person VALUES (22, 'MBELLA Alphonse', true, NULL, 'Conducteur', 'Collège privé du Tableau Noir', 'CNI 232931336', '', '1973-04-03', false, '', NULL, true, true, false, NULL, '', 65);


-- Data for Name: recusal; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.recusal VALUES (3, 3, '2026-03-06 09:12:00+00', 'Parenté avec un fondateur.', 1);


-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.report VALUES ('hand:1', 'by_hand', '2026-11-28 16:45:53.062598+00', 'Jean-Paul Essomba', '{"records": {"live": 15, "registered": 14, "old_file": 7, "consolidated": 1, "presumed": 4}, "files": {"files": 1, "rows": 4, "stored": 4, "attached": 0, "refused": 0}, "scan": {"at": "2026-11-28T16:45:52.925759+00:00", "records": 15}, "findings": {"rules": {"same_number": {"severity": "blocking", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "no_number": {"severity": "serious", "open": 2, "closed": 0, "gone": 0, "new": 2, "resolved": 0, "standing": 0}, "number_shape": {"severity": "advice", "open": 1, "closed": 0, "gone": 0, "new": 1, "resolved": 0, "standing": 0}, "number_year": {"severity": "serious", "open": 1, "closed": 0, "gone": 0, "new": 1, "resolved": 0, "standing": 0}, "same_name": {"severity": "blocking", "open": 2, "closed": 0, "gone": 0, "new": 2, "resolved": 0, "standing": 0}, "same_acronym": {"severity": "advice", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "acronym_not_of_name": {"severity": "advice", "open": 1, "closed": 0, "gone": 0, "new": 1, "resolved": 0, "standing": 0}, "kind_against_name": {"severity": "serious", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "name_in_capitals": {"severity": "advice", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "name_damaged": {"severity": "serious", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "same_president": {"severity": "serious", "open": 1, "closed": 0, "gone": 0, "new": 1, "resolved": 0, "standing": 0}, "same_treasurer": {"severity": "advice", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "same_founders": {"severity": "serious", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "no_officer": {"severity": "advice", "open": 3, "closed": 0, "gone": 0, "new": 3, "resolved": 0, "standing": 0}, "mandate_expired": {"severity": "serious", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "mandate_unknown": {"severity": "advice", "open": 11, "closed": 0, "gone": 0, "new": 11, "resolved": 0, "standing": 0}, "same_telephone": {"severity": "serious", "open": 1, "closed": 0, "gone": 0, "new": 1, "resolved": 0, "standing": 0}, "same_email": {"severity": "advice", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "same_seat": {"severity": "advice", "open": 1, "closed": 0, "gone": 0, "new": 1, "resolved": 0, "standing": 0}, "seat_unknown": {"severity": "serious", "open": 6, "closed": 0, "gone": 0, "new": 6, "resolved": 0, "standing": 0}, "unreachable": {"severity": "advice", "open": 6, "closed": 0, "gone": 0, "new": 6, "resolved": 0, "standing": 0}, "place_not_in_region": {"severity": "serious", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "departement_not_of_region": {"severity": "serious", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "registration_date_missing": {"severity": "serious", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "registered_before_founded": {"severity": "blocking", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "date_in_future": {"severity": "blocking", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "date_too_early": {"severity": "serious", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "mandate_before_election": {"severity": "serious", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "elected_before_founded": {"severity": "advice", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "kind_presumed": {"severity": "serious", "open": 4, "closed": 0, "gone": 0, "new": 4, "resolved": 0, "standing": 0}, "side_presumed": {"severity": "serious", "open": 4, "closed": 0, "gone": 0, "new": 4, "resolved": 0, "standing": 0}, "level_presumed": {"severity": "advice", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "level_unknown": {"severity": "advice", "open": 4, "closed": 0, "gone": 0, "new": 4, "resolved": 0, "standing": 0}, "branch_missing": {"severity": "serious", "open": 6, "closed": 0, "gone": 0, "new": 6, "resolved": 0, "standing": 0}, "branch_unknown": {"severity": "advice", "open": 1, "closed": 0, "gone": 0, "new": 1, "resolved": 0, "standing": 0}, "union_of_one_branch": {"severity": "advice", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "federation_of_several_branches": {"severity": "advice", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "confederation_without_members": {"severity": "serious", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "group_without_members": {"severity": "advice", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "two_confederations": {"severity": "serious", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "parent_not_registered": {"severity": "serious", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "parent_not_admitting": {"severity": "serious", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "sides_differ": {"severity": "advice", "open": 0, "closed": 0, "gone": 0, "new": 0, "resolved": 0, "standing": 0}, "no_statutes": {"severity": "serious", "open": 13, "closed": 0, "gone": 0, "new": 13, "resolved": 0, "standing": 0}, "nothing_heard": {"severity": "advice", "open": 7, "closed": 0, "gone": 0, "new": 7, "resolved": 0, "standing": 0}}, "total": {"open": 75, "closed": 0, "gone": 0, "new": 75, "resolved": 0, "standing": 0}, "severity": {"blocking": {"open": 2, "closed": 0, "gone": 0, "new": 2, "resolved": 0, "standing": 0}, "serious": {"open": 38, "closed": 0, "gone": 0, "new": 38, "resolved": 0, "standing": 0}, "advice": {"open": 35, "closed": 0, "gone": 0, "new": 35, "resolved": 0, "standing": 0}}}, "duplicates": {"run": 1, "finished_at": "2026-11-28T16:45:52.436341+00:00", "engine": "3.1+fb42a2ed.union-1", "proposal": 0.9, "review": 0.25, "linkage": 0.4, "input": "248e5d84af9607f0cb1df431859500c7ce0fdf7280e12ac291821b462ad949aa", "result": "e2d3b7a7a3d5e4f549b66107465331c911fe175b6782c99c89e93a2575d00729", "divergent": false, "pairs": {"proposal": 2, "review": 0}, "verdicts": {"same": 1}, "contradictions": 0, "precision": null, "recall": {"proposed": {"hits": 5, "of": 7, "value": 0.7142857142857143, "interval": [0.358934449531054, 0.9177810767507166]}, "reviewed": {"hits": 6, "of": 7, "value": 0.8571428571428571, "interval": [0.4868721678607749, 0.974320375942176]}}}, "consolidations": {"proposed": 0, "notified": 1, "applied": 1, "declined": 0, "withdrawn": 0, "undone": 0}, "census": {"running": 0, "to_approve": 0, "addressees": 0, "answered": 0, "returned": 0, "to_conclude": 0}, "by": {"region": {"LT": [14, 71], "OU": [1, 4]}, "kind": {"federation": [1, 4], "syndicat": [14, 71]}, "branch": {"TER-PORT": [8, 23], "enseignement": [1, 6]}}, "touched": 3}', '{"no_number": [1, 2], "number_shape": [3], "number_year": [4], "same_name": [5, 6], "acronym_not_of_name": [7], "same_president": [8], "no_officer": [9, 10, 11], "mandate_unknown": [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22], "same_telephone": [23], "same_seat": [24], "seat_unknown": [25, 26, 27, 28, 29, 30], "unreachable": [31, 32, 33, 34, 35, 36], "kind_presumed": [37, 38, 39, 40], "side_presumed": [41, 42, 43, 44], "level_unknown": [45, 46, 47, 48], "branch_missing": [49, 50, 51, 52, 53, 54], "branch_unknown": [55], "no_statutes": [56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68], "nothing_heard": [69, 70, 71, 72, 73, 74, 75]}', '[["2011/0034", "Syndicat national de l''\u00e9ducation du Cameroun"], ["GS-2023-0002", "Syndicat des artisans luthiers du Cameroun"], ["GS-2023-0005", "Syndicat des vitriers"]]', NULL, 1);


-- Data for Name: report_schedule; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.report_schedule VALUES (1, 5, '2026-01-01', 'Chef');


-- Data for Name: role_held; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.role_held VALUES (1, 'depositor', 1);
INSERT INTO public.role_held VALUES (2, 'intake', 2);
INSERT INTO public.role_held VALUES (3, 'examiner', 3);
INSERT INTO public.role_held VALUES (4, 'head', 4);
INSERT INTO public.role_held VALUES (5, 'registrar', 5);
INSERT INTO public.role_held VALUES (6, 'deputy', 6);
INSERT INTO public.role_held VALUES (7, 'administrator', 7);
INSERT INTO public.role_held VALUES (8, 'reader', 8);
INSERT INTO public.role_held VALUES (9, 'examiner', 9);


-- Data for Name: saved_view; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.saved_view VALUES (3, 'Mes retards', 'mes retards', '{"vue": "tous"}', 3, '2026-11-28 16:45:51.1415+00', 1, 1);


-- Data for Name: sign_in; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.sign_in VALUES ('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 4, '2026-11-28 16:45:53.645011+00', NULL, 1);


-- Data for Name: source_file; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.source_file VALUES ('350c7987e8e395679388d9c540840f3c85091a95dbca7097ea0067fe6b943938', 'ancien.xlsx', 5787, 'xlsx', '', '', '2026-11-28 16:45:51.576322+00', NULL, 1);


-- Data for Name: source_row; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.source_row VALUES (1, 4, '["1", "SN/001 du 29 avril 2020", "Syndicat des essais num\u00e9ro 1", "SYES1", "Littoral", "Douala", "699000001", "NGONO 1", "2001-02-03", "29/04/2020"]', 'ntttttntdt', '{"number": "SN/001 du 29 avril 2020", "values": {"name_fr": "Syndicat des essais num\u00e9ro 1", "acronym": "SYES1", "registered_on": "2020-04-29", "founded_on": "2001-02-03", "kind": "syndicat", "side": "workers", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "phone": "+237 6 99 00 00 01", "officers": [["NGONO 1", "president"]]}, "presumed": ["kind", "side", "departement"]}', '1e08f3137f4da47270c5bf172b457656', 'stored', 9, '[]', false, 1);
INSERT INTO public.source_row VALUES (1, 5, '["2", "SN/002 du 29 avril 2020", "Syndicat des essais num\u00e9ro 2", "SYES2", "Littoral", "Douala", "699000002", "NGONO 2", "2001-02-03", "29/04/2020"]', 'ntttttntdt', '{"number": "SN/002 du 29 avril 2020", "values": {"name_fr": "Syndicat des essais num\u00e9ro 2", "acronym": "SYES2", "registered_on": "2020-04-29", "founded_on": "2001-02-03", "kind": "syndicat", "side": "workers", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "phone": "+237 6 99 00 00 02", "officers": [["NGONO 2", "president"]]}, "presumed": ["kind", "side", "departement"]}', '8f5f2ee673131aeb785c526737b3986a', 'stored', 10, '[]', false, 2);
INSERT INTO public.source_row VALUES (1, 6, '["3", "SN/003 du 29 avril 2020", "Syndicat des essais num\u00e9ro 3", "SYES3", "Littoral", "Douala", "699000003", "NGONO 3", "2001-02-03", "29/04/2020"]', 'ntttttntdt', '{"number": "SN/003 du 29 avril 2020", "values": {"name_fr": "Syndicat des essais num\u00e9ro 3", "acronym": "SYES3", "registered_on": "2020-04-29", "founded_on": "2001-02-03", "kind": "syndicat", "side": "workers", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "phone": "+237 6 99 00 00 03", "officers": [["NGONO 3", "president"]]}, "presumed": ["kind", "side", "departement"]}', '24079682e6c7c9f811590243441b4ba6', 'stored', 11, '[]', false, 3);
INSERT INTO public.source_row VALUES (1, 7, '["4", "SN/004 du 29 avril 2020", "Syndicat des essais num\u00e9ro 4", "SYES4", "Littoral", "Douala", "699000004", "NGONO 4", "2001-02-03", "29/04/2020"]', 'ntttttntdt', '{"number": "SN/004 du 29 avril 2020", "values": {"name_fr": "Syndicat des essais num\u00e9ro 4", "acronym": "SYES4", "registered_on": "2020-04-29", "founded_on": "2001-02-03", "kind": "syndicat", "side": "workers", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "phone": "+237 6 99 00 00 04", "officers": [["NGONO 4", "president"]]}, "presumed": ["kind", "side", "departement"]}', 'c9669ecf2870f69297c7dc2eea5c6874', 'stored', 12, '[]', false, 4);


-- Data for Name: source_sheet; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.source_sheet VALUES (1, 1, 'Feuil1', false, 7, '[[1, ["Titre 0"], "t"], [2, ["Titre 1"], "t"], [3, ["N\u00b0", "N\u00b0 Enreg.", "D\u00e9nomination", "Sigle", "R\u00e9gion", "Ville", "T\u00e9l.", "Pr\u00e9sident(e)", "Date de cr\u00e9ation", "Date d''enreg."], "tttttttttt"], [4, ["1", "SN/001 du 29 avril 2020", "Syndicat des essais num\u00e9ro 1", "SYES1", "Littoral", "Douala", "699000001", "NGONO 1", "2001-02-03", "29/04/2020"], "ntttttntdt"], [5, ["2", "SN/002 du 29 avril 2020", "Syndicat des essais num\u00e9ro 2", "SYES2", "Littoral", "Douala", "699000002", "NGONO 2", "2001-02-03", "29/04/2020"], "ntttttntdt"], [6, ["3", "SN/003 du 29 avril 2020", "Syndicat des essais num\u00e9ro 3", "SYES3", "Littoral", "Douala", "699000003", "NGONO 3", "2001-02-03", "29/04/2020"], "ntttttntdt"], [7, ["4", "SN/004 du 29 avril 2020", "Syndicat des essais num\u00e9ro 4", "SYES4", "Littoral", "Douala", "699000004", "NGONO 4", "2001-02-03", "29/04/2020"], "ntttttntdt"]]', 3, '["N\u00b0", "N\u00b0 Enreg.", "D\u00e9nomination", "Sigle", "R\u00e9gion", "Ville", "T\u00e9l.", "Pr\u00e9sident(e)", "Date de cr\u00e9ation", "Date d''enreg."]', '["", "number", "name", "acronym", "region", "locality", "phone", "president", "founded_on", "registered_on"]', false, 'loaded', 4, 4, 4, 0, 0, 7, '2026-11-28 16:45:51.797861+00', NULL, '2026-11-28 16:45:52.099431+00', 5, 1);


-- Data for Name: trade_union; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.trade_union VALUES ('GS-2026-0001', 'GS-2026-0001', 'registered', '2026-03-03', '2026-03-03 18:16:50+00', 'syndicat', 'employers', 'departmental', 'Syndicat des vanniers 17', '', 'SYVAN17', 'syndicat des vanniers 17 | syvan17', 'face marché central, immeuble Bleu', 'Douala', 'LT-WOU', 'LT', '5405', '+237 6 00 19 50 83', 'bureau@exemple.cm', false, 1, 1, NULL, NULL, NULL, NULL, false, '', '[]', NULL, NULL);
INSERT INTO public.trade_union VALUES ('GS-2023-0004', 'GS-2023-0004', 'registered', '2023-10-09', '2023-10-09 09:12:00+00', 'federation', 'workers', 'national', 'Fédération des métiers', '', 'SYES24', 'federation des metiers | syes24', 'rue des Palmiers', 'Douala', 'LT-WOU', 'LT', '', '', '', false, 1, 5, NULL, NULL, NULL, NULL, false, '', '[]', NULL, NULL);
INSERT INTO public.trade_union VALUES ('GS-2023-0001', 'GS-2023-0001', 'registered', '2023-10-06', '2023-10-06 09:12:00+00', 'syndicat', 'workers', 'national', 'Syndicat des métiers 0', '', 'SYES21', 'syndicat des metiers 0 | syes21', 'carrefour de l''Amitié, 1er étage', 'Bafoussam', 'OU-MIF', 'OU', '', '', '', false, 2, 2, NULL, NULL, NULL, NULL, false, '', '[]', NULL, NULL);
INSERT INTO public.trade_union VALUES ('GS-2023-0002', 'GS-2023-0002', 'registered', '2023-10-07', '2023-10-07 09:12:00+00', 'syndicat', 'workers', 'national', 'Syndicat des artisans luthiers du Cameroun', '', 'SYALUC', 'syndicat des artisans luthiers du cameroun | syaluc', 'rue des Palmiers', 'Douala', 'LT-WOU', 'LT', '', '', '', false, 2, 3, NULL, NULL, NULL, NULL, false, '', '[]', NULL, NULL);
INSERT INTO public.trade_union VALUES ('GS-2023-0003', 'GS-2023-0003', 'registered', '2023-10-08', '2023-10-08 09:12:00+00', 'syndicat', 'workers', 'national', 'Syndicat des métiers 2', '', 'SYES23', 'syndicat des metiers 2 | syes23', 'rue des Palmiers', 'Douala', 'LT-WOU', 'LT', '', '', '', false, 3, 4, NULL, NULL, '2026-04-01', NULL, false, '', '[]', NULL, NULL);
INSERT INTO public.trade_union VALUES ('GS-2023-0005', 'GS-2023-0005', 'cancelled', '2023-10-10', '2023-10-10 09:12:00+00', 'syndicat', 'workers', 'national', 'Syndicat des vitriers', '', 'SYES25', 'syndicat des vitriers | syes25', 'rue des Palmiers', 'Douala', 'LT-WOU', 'LT', '', '', '', false, 2, 6, NULL, NULL, NULL, NULL, false, '', '[]', NULL, NULL);
INSERT INTO public.trade_union VALUES ('GS-2023-0006', 'GS-2023-0006', 'registered', '2023-10-11', '2023-10-11 09:12:00+00', 'syndicat', 'workers', 'national', 'Syndicat des vitriers', '', 'SYES26', 'syndicat des vitriers | syes26', 'rue des Palmiers', 'Douala', 'LT-WOU', 'LT', '', '', '', false, 1, 7, NULL, NULL, NULL, NULL, false, '', '[]', NULL, NULL);
INSERT INTO public.trade_union VALUES ('GS-2023-0007', 'GS-2023-0007', 'registered', '2023-10-12', '2023-10-12 09:12:00+00', 'syndicat', 'workers', 'national', 'Syndicat des essais 27', '', 'SYES27', 'syndicat des essais 27 | syes27', 'rue des Palmiers', 'Douala', 'LT-WOU', 'LT', '', '', '', false, 2, 8, NULL, NULL, NULL, NULL, false, '', '[]', NULL, '2025-04-01');
INSERT INTO public.trade_union VALUES ('SN/001 du 29 avril 2020', 'SN-001-du-29-avril-2020', 'registered', '2020-04-29', '2026-11-28 16:45:52.020469+00', 'syndicat', 'workers', NULL, 'Syndicat des essais numéro 1', '', 'SYES1', 'syndicat des essais numero 1 | syes1', '', 'Douala', 'LT-WOU', 'LT', '', '+237 6 99 00 00 01', '', false, 1, 9, '2001-02-03', NULL, NULL, NULL, true, 'SN/001 du 29 avril 2020', '["kind", "side", "departement"]', NULL, NULL);
INSERT INTO public.trade_union VALUES ('SN/002 du 29 avril 2020', 'SN-002-du-29-avril-2020', 'registered', '2020-04-29', '2026-11-28 16:45:52.020469+00', 'syndicat', 'workers', NULL, 'Syndicat des essais numéro 2', '', 'SYES2', 'syndicat des essais numero 2 | syes2', '', 'Douala', 'LT-WOU', 'LT', '', '+237 6 99 00 00 02', '', false, 1, 10, '2001-02-03', NULL, NULL, NULL, true, 'SN/002 du 29 avril 2020', '["kind", "side", "departement"]', NULL, NULL);
INSERT INTO public.trade_union VALUES ('SN/003 du 29 avril 2020', 'SN-003-du-29-avril-2020', 'registered', '2020-04-29', '2026-11-28 16:45:52.020469+00', 'syndicat', 'workers', NULL, 'Syndicat des essais numéro 3', '', 'SYES3', 'syndicat des essais numero 3 | syes3', '', 'Douala', 'LT-WOU', 'LT', '', '+237 6 99 00 00 03', '', false, 1, 11, '2001-02-03', NULL, NULL, NULL, true, 'SN/003 du 29 avril 2020', '["kind", "side", "departement"]', NULL, NULL);
INSERT INTO public.trade_union VALUES ('SN/004 du 29 avril 2020', 'SN-004-du-29-avril-2020', 'registered', '2020-04-29', '2026-11-28 16:45:52.020469+00', 'syndicat', 'workers', NULL, 'Syndicat des essais numéro 4', '', 'SYES4', 'syndicat des essais numero 4 | syes4', '', 'Douala', 'LT-WOU', 'LT', '', '+237 6 99 00 00 04', '', false, 1, 12, '2001-02-03', NULL, NULL, NULL, true, 'SN/004 du 29 avril 2020', '["kind", "side", "departement"]', NULL, NULL);
INSERT INTO public.trade_union VALUES ('INV-0001', 'INV-0001', 'registered', '1994-05-12', '2026-03-03 09:12:00+00', 'syndicat', 'workers', 'national', 'Syndicat des dockers du port de Douala', '', 'SYDOPORT', 'syndicat des dockers du port de douala | sydoport', '', 'Douala', 'LT-WOU', 'LT', '', '233 42 10 10', '', false, 1, 15, NULL, NULL, NULL, NULL, true, '', '[]', NULL, NULL);
INSERT INTO public.trade_union VALUES ('INV-0002', 'INV-0002', 'registered', '1994-05-12', '2026-03-03 09:12:00+00', 'syndicat', 'workers', 'national', 'Syndicat des dockers du port de Douala', '', 'SYDOPORT', 'syndicat des dockers du port de douala | sydoport', '', 'Douala Bonanjo', 'LT-WOU', 'LT', '', '233 42 10 10', '', false, 1, 16, NULL, NULL, NULL, NULL, true, '', '[]', NULL, NULL);
INSERT INTO public.trade_union VALUES ('2011/34', '2011-34', 'registered', '1994-05-12', '2026-03-03 09:12:00+00', 'syndicat', 'workers', 'national', 'Synd. Nat. de l''Education du Cameroun', '', 'S.N.E.C', 'synd nat de l education du cameroun | snec', 'rue Joffre, Akwa', 'Douala', 'LT-WOU', 'LT', '', '699 61 09 72', '', false, 2, 14, NULL, NULL, NULL, NULL, true, '2011/34', '[]', 13, NULL);
INSERT INTO public.trade_union VALUES ('2011/0034', '2011-0034', 'registered', '1994-05-12', '2026-03-03 09:12:00+00', 'syndicat', 'workers', 'national', 'Syndicat national de l''éducation du Cameroun', '', 'S.N.E.C', 'syndicat national de l education du cameroun | snec', 'rue Joffre, Akwa', 'Douala', 'LT-WOU', 'LT', '', '699 61 09 72', '', false, 2, 13, NULL, NULL, NULL, NULL, true, '2011/0034', '[]', NULL, NULL);


-- Data for Name: union_branch; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.union_branch VALUES (1, 'TER-PORT', 1);
INSERT INTO public.union_branch VALUES (2, 'TER-PORT', 2);
INSERT INTO public.union_branch VALUES (3, 'TER-PORT', 3);
INSERT INTO public.union_branch VALUES (4, 'TER-PORT', 4);
INSERT INTO public.union_branch VALUES (5, 'TER-PORT', 5);
INSERT INTO public.union_branch VALUES (6, 'TER-PORT', 6);
INSERT INTO public.union_branch VALUES (7, 'TER-PORT', 7);
INSERT INTO public.union_branch VALUES (8, 'TER-PORT', 8);
INSERT INTO public.union_branch VALUES (13, 'enseignement', 9);
INSERT INTO public.union_branch VALUES (14, 'enseignement', 10);


-- Data for Name: union_fact; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.union_fact VALUES (1, 'record', NULL, '', '{"name_fr": "Syndicat des vanniers 17", "name_en": "", "acronym": "SYVAN17", "seat": "face march\u00e9 central, immeuble Bleu", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "5405", "phone": "+237 6 00 19 50 83", "email": "bureau@exemple.cm", "kind": "syndicat", "side": "employers", "level": "departmental", "founded_on": null, "statutes_on": null, "elected_on": null, "mandate_until": null, "branches": ["TER-PORT"], "officers": [["NKWENTI Alphonse", "president"], ["AHMADOU Ang\u00e8le", "secretary_general"], ["ASONG Comfort", "treasurer"]], "founders": [], "registered_on": "2026-03-03", "standing": "registered", "presumed": []}', '2026-03-03', '2026-03-03 18:16:50+00', 'entry:1', NULL, false, 1);
INSERT INTO public.union_fact VALUES (2, 'record', NULL, '', '{"name_fr": "Syndicat des m\u00e9tiers 0", "name_en": "", "acronym": "SYES21", "seat": "rue des Palmiers", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "", "email": "", "kind": "syndicat", "side": "workers", "level": "national", "founded_on": null, "statutes_on": null, "elected_on": null, "mandate_until": null, "branches": ["TER-PORT"], "officers": [["Ada Eyango", "president"]], "founders": [], "registered_on": "2023-10-06", "standing": "registered", "presumed": []}', '2023-10-06', '2023-10-06 09:12:00+00', 'entry:2', NULL, false, 2);
INSERT INTO public.union_fact VALUES (3, 'record', NULL, '', '{"name_fr": "Syndicat des m\u00e9tiers 1", "name_en": "", "acronym": "SYES22", "seat": "rue des Palmiers", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "", "email": "", "kind": "syndicat", "side": "workers", "level": "national", "founded_on": null, "statutes_on": null, "elected_on": null, "mandate_until": null, "branches": ["TER-PORT"], "officers": [["Ada Eyango", "president"]], "founders": [], "registered_on": "2023-10-07", "standing": "registered", "presumed": []}', '2023-10-07', '2023-10-07 09:12:00+00', 'entry:3', NULL, false, 3);
INSERT INTO public.union_fact VALUES (4, 'record', NULL, '', '{"name_fr": "Syndicat des m\u00e9tiers 2", "name_en": "", "acronym": "SYES23", "seat": "rue des Palmiers", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "", "email": "", "kind": "syndicat", "side": "workers", "level": "national", "founded_on": null, "statutes_on": null, "elected_on": null, "mandate_until": null, "branches": ["TER-PORT"], "officers": [["Ada Eyango", "president"]], "founders": [], "registered_on": "2023-10-08", "standing": "registered", "presumed": []}', '2023-10-08', '2023-10-08 09:12:00+00', 'entry:4', NULL, false, 4);
INSERT INTO public.union_fact VALUES (5, 'record', NULL, '', '{"name_fr": "F\u00e9d\u00e9ration des m\u00e9tiers", "name_en": "", "acronym": "SYES24", "seat": "rue des Palmiers", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "", "email": "", "kind": "federation", "side": "workers", "level": "national", "founded_on": null, "statutes_on": null, "elected_on": null, "mandate_until": null, "branches": ["TER-PORT"], "officers": [], "founders": [], "registered_on": "2023-10-09", "standing": "registered", "presumed": []}', '2023-10-09', '2023-10-09 09:12:00+00', 'entry:5', NULL, false, 5);
INSERT INTO public.union_fact VALUES (2, 'record', NULL, '', '{"seat": "carrefour de l''Amiti\u00e9, 1er \u00e9tage", "locality": "Bafoussam", "departement": "OU-MIF", "region": "OU"}', '2026-03-23', '2026-06-02 17:37:00+00', 'dossier:12', NULL, false, 6);
INSERT INTO public.union_fact VALUES (4, 'record', NULL, '', '{"officers": [["Alice Nkemelu", "president"], ["Roger Biyiha", "secretary_general"], ["Fadimatou Oumarou", "treasurer"]], "elected_on": "2026-03-23", "mandate_until": null}', '2026-03-23', '2026-06-02 17:48:00+00', 'dossier:14', NULL, false, 7);
INSERT INTO public.union_fact VALUES (3, 'record', NULL, '', '{"name_fr": "Syndicat des artisans luthiers du Cameroun", "name_en": "", "acronym": "SYALUC"}', '2026-03-23', '2026-06-02 17:48:30+00', 'dossier:16', NULL, false, 8);
INSERT INTO public.union_fact VALUES (4, 'affiliation', 5, '', '{"belongs": true}', '2026-03-23', '2026-06-02 17:41:30+00', 'dossier:17', NULL, false, 9);
INSERT INTO public.union_fact VALUES (4, 'record', NULL, '', '{"officers": [["Alice Nkemelu", "president"], ["Roger Biyiha", "secretary_general"], ["Fadimatou Oumarou", "treasurer"]], "elected_on": "2026-04-01", "mandate_until": null}', '2026-04-01', '2026-06-02 17:48:00+00', 'dossier:20', NULL, false, 10);
INSERT INTO public.union_fact VALUES (6, 'record', NULL, '', '{"name_fr": "Syndicat des vitriers", "name_en": "", "acronym": "SYES25", "seat": "rue des Palmiers", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "", "email": "", "kind": "syndicat", "side": "workers", "level": "national", "founded_on": null, "statutes_on": null, "elected_on": null, "mandate_until": null, "branches": ["TER-PORT"], "officers": [], "founders": [], "registered_on": "2023-10-10", "standing": "registered", "presumed": []}', '2023-10-10', '2023-10-10 09:12:00+00', 'entry:6', NULL, false, 11);
INSERT INTO public.union_fact VALUES (6, 'record', NULL, '', '{"standing": "cancelled"}', '2026-04-23', '2026-04-23 09:00:00+00', 'cancellation:1', NULL, false, 12);
INSERT INTO public.union_fact VALUES (7, 'record', NULL, '', '{"name_fr": "Syndicat des vitriers", "name_en": "", "acronym": "SYES26", "seat": "rue des Palmiers", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "", "email": "", "kind": "syndicat", "side": "workers", "level": "national", "founded_on": null, "statutes_on": null, "elected_on": null, "mandate_until": null, "branches": ["TER-PORT"], "officers": [], "founders": [], "registered_on": "2023-10-11", "standing": "registered", "presumed": []}', '2023-10-11', '2023-10-11 09:12:00+00', 'entry:7', NULL, false, 13);
INSERT INTO public.union_fact VALUES (8, 'record', NULL, '', '{"name_fr": "Syndicat des essais 27", "name_en": "", "acronym": "SYES27", "seat": "rue des Palmiers", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "", "email": "", "kind": "syndicat", "side": "workers", "level": "national", "founded_on": null, "statutes_on": null, "elected_on": null, "mandate_until": null, "branches": ["TER-PORT"], "officers": [["Ada Eyango", "president"]], "founders": [], "registered_on": "2023-10-12", "standing": "registered", "presumed": []}', '2023-10-12', '2023-10-12 09:12:00+00', 'entry:8', NULL, false, 14);
INSERT INTO public.union_fact VALUES (8, 'leadership', NULL, 'dossier:2', '{"officers": [["Ben Fru", "president"]], "congress_on": "2025-04-01", "congress_place": "Yaound\u00e9", "convened_on": "2025-03-01", "quorum": "41 sur 60", "minutes_ref": "PV 3"}', '2025-04-01', '2026-06-01 09:00:00+00', 'dossier:2', NULL, false, 15);
INSERT INTO public.union_fact VALUES (3, 'measure', NULL, '3-1', '{"act_on": "2026-01-10", "since_on": "2026-01-12", "until_on": null, "authority": "Tribunal", "act_reference": "n\u00b0 4", "basis": "", "contested_basis": false, "kind": "filing_freeze"}', '2026-01-12', '2026-06-01 09:00:00+00', 'proposal:1', NULL, false, 16);
INSERT INTO public.union_fact VALUES (9, 'record', NULL, '', '{"name_fr": "Syndicat des essais num\u00e9ro 1", "name_en": "", "acronym": "SYES1", "seat": "", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "+237 6 99 00 00 01", "email": "", "kind": "syndicat", "side": "workers", "level": null, "founded_on": "2001-02-03", "statutes_on": null, "elected_on": null, "mandate_until": null, "branches": [], "officers": [["NGONO 1", "president"]], "founders": [], "registered_on": "2020-04-29", "standing": "registered", "presumed": ["kind", "side", "departement"]}', '2020-04-29', '2026-11-28 16:45:52.020469+00', 'reprise:1:4', NULL, false, 17);
INSERT INTO public.union_fact VALUES (10, 'record', NULL, '', '{"name_fr": "Syndicat des essais num\u00e9ro 2", "name_en": "", "acronym": "SYES2", "seat": "", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "+237 6 99 00 00 02", "email": "", "kind": "syndicat", "side": "workers", "level": null, "founded_on": "2001-02-03", "statutes_on": null, "elected_on": null, "mandate_until": null, "branches": [], "officers": [["NGONO 2", "president"]], "founders": [], "registered_on": "2020-04-29", "standing": "registered", "presumed": ["kind", "side", "departement"]}', '2020-04-29', '2026-11-28 16:45:52.020469+00', 'reprise:1:5', NULL, false, 18);
INSERT INTO public.union_fact VALUES (11, 'record', NULL, '', '{"name_fr": "Syndicat des essais num\u00e9ro 3", "name_en": "", "acronym": "SYES3", "seat": "", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "+237 6 99 00 00 03", "email": "", "kind": "syndicat", "side": "workers", "level": null, "founded_on": "2001-02-03", "statutes_on": null, "elected_on": null, "mandate_until": null, "branches": [], "officers": [["NGONO 3", "president"]], "founders": [], "registered_on": "2020-04-29", "standing": "registered", "presumed": ["kind", "side", "departement"]}', '2020-04-29', '2026-11-28 16:45:52.020469+00', 'reprise:1:6', NULL, false, 19);
INSERT INTO public.union_fact VALUES (12, 'record', NULL, '', '{"name_fr": "Syndicat des essais num\u00e9ro 4", "name_en": "", "acronym": "SYES4", "seat": "", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "+237 6 99 00 00 04", "email": "", "kind": "syndicat", "side": "workers", "level": null, "founded_on": "2001-02-03", "statutes_on": null, "elected_on": null, "mandate_until": null, "branches": [], "officers": [["NGONO 4", "president"]], "founders": [], "registered_on": "2020-04-29", "standing": "registered", "presumed": ["kind", "side", "departement"]}', '2020-04-29', '2026-11-28 16:45:52.020469+00', 'reprise:1:7', NULL, false, 20);
INSERT INTO public.union_fact VALUES (13, 'record', NULL, '', '{"name_fr": "Syndicat national de l''\u00e9ducation du Cameroun", "name_en": "", "acronym": "SNEC", "seat": "rue Joffre, Akwa", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "699 61 09 72", "email": "", "kind": "syndicat", "side": "workers", "level": "national", "founded_on": null, "statutes_on": null, "elected_on": null, "mandate_until": null, "branches": ["enseignement"], "officers": [["N''Djock Paul", "president"]], "founders": [], "registered_on": "1994-05-12", "standing": "registered", "presumed": []}', '1994-05-12', '2026-03-03 09:12:00+00', 'reprise:1:1', NULL, false, 21);
INSERT INTO public.union_fact VALUES (14, 'record', NULL, '', '{"name_fr": "Synd. Nat. de l''Education du Cameroun", "name_en": "", "acronym": "S.N.E.C", "seat": "rue Joffre, Akwa", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "699 61 09 72", "email": "", "kind": "syndicat", "side": "workers", "level": "national", "founded_on": null, "statutes_on": null, "elected_on": null, "mandate_until": null, "branches": ["enseignement"], "officers": [["N''Djock Paul", "president"]], "founders": [], "registered_on": "1994-05-12", "standing": "registered", "presumed": []}', '1994-05-12', '2026-03-03 09:12:00+00', 'reprise:1:1', NULL, false, 22);
INSERT INTO public.union_fact VALUES (15, 'record', NULL, '', '{"name_fr": "Syndicat des dockers du port de Douala", "name_en": "", "acronym": "SYDOPORT", "seat": "", "locality": "Douala", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "233 42 10 10", "email": "", "kind": "syndicat", "side": "workers", "level": "national", "founded_on": null, "statutes_on": null, "elected_on": null, "mandate_until": null, "branches": [], "officers": [["Ekambi Jean", "president"]], "founders": [], "registered_on": "1994-05-12", "standing": "registered", "presumed": []}', '1994-05-12', '2026-03-03 09:12:00+00', 'reprise:1:1', NULL, false, 23);
INSERT INTO public.union_fact VALUES (16, 'record', NULL, '', '{"name_fr": "Syndicat des dockers du port de Douala", "name_en": "", "acronym": "SYDOPORT", "seat": "", "locality": "Douala Bonanjo", "departement": "LT-WOU", "region": "LT", "po_box": "", "phone": "233 42 10 10", "email": "", "kind": "syndicat", "side": "workers", "level": "national", "founded_on": null, "statutes_on": null, "elected_on": null, "mandate_until": null, "branches": [], "officers": [], "founders": [], "registered_on": "1994-05-12", "standing": "registered", "presumed": []}', '1994-05-12', '2026-03-03 09:12:00+00', 'reprise:1:1', NULL, false, 24);
INSERT INTO public.union_fact VALUES (13, 'record', NULL, '', '{"acronym": "S.N.E.C"}', '1994-05-12', '2026-11-28 16:45:52.725889+00', 'consolidation:1', NULL, false, 25);


-- Data for Name: union_measure; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.union_measure VALUES (3, '3-1', 'filing_freeze', 'Tribunal', 'n° 4', '2026-01-10', '2026-01-12', NULL, '', false, NULL, 1);


-- Data for Name: union_proposal; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.union_proposal VALUES ('QYTC-9WN2', 3, 'measure', 'confirmed', '{"act_on": "2026-01-10", "since_on": "2026-01-12", "until_on": null, "authority": "Tribunal", "act_reference": "n\u00b0 4", "basis": "", "contested_basis": false, "kind": "filing_freeze"}', 'Ordonnance exécutoire', 'Ordonnance n° 728/C', 3, '2026-06-01 09:00:00+00', 4, '2026-06-01 09:00:00+00', '', 2, 1);
INSERT INTO public.union_proposal VALUES ('NJZJ-A8MS', 4, 'measure', 'pending', '{"act_on": "2026-01-10", "since_on": "2026-01-12", "until_on": null, "authority": "Tribunal", "act_reference": "n\u00b0 4", "basis": "", "contested_basis": false, "kind": "filing_freeze"}', 'Ordonnance exécutoire', 'Ordonnance n° 728/C', 3, '2026-06-01 09:00:00+00', NULL, NULL, '', 1, 2);


-- Data for Name: user_account; Type: TABLE DATA; Schema: public; Owner: -

INSERT INTO public.user_account VALUES ('personne1@exemple.cm', 'Solange Ndzié', '', '$argon2id$v=19$m=8,t=1,p=1$2JPJDQr4szeTITD4NlpMuA$dLeo4HReHswwiD1a3xCYF9ZKWdMOZF/rcYRY1S7c7k4', 'fr', true, true, '2026-11-28 16:45:43.676917+00', 1);
INSERT INTO public.user_account VALUES ('personne2@exemple.cm', 'Clarisse Ateba', '', '$argon2id$v=19$m=8,t=1,p=1$giBpboC1vZEjK4Dusagdvw$+GIescdBR32e/jSFnWAFQ/7F8HVM49DtalFYr859J2I', 'fr', true, true, '2026-11-28 16:45:43.708387+00', 2);
INSERT INTO public.user_account VALUES ('personne3@exemple.cm', 'Bernard Tchoumi', '', '$argon2id$v=19$m=8,t=1,p=1$kZZ9zSq2KDqmm6zLJSPV7g$TJkPfFQq1vYlX/fB6a2dPHqoZcExau+94eWXp7YBH2Y', 'fr', true, true, '2026-11-28 16:45:43.722147+00', 3);
INSERT INTO public.user_account VALUES ('personne4@exemple.cm', 'Jean-Paul Essomba', '', '$argon2id$v=19$m=8,t=1,p=1$HkhgCHSp/WWHCBMALVLKVA$OgEWayWYJM0uAGByAy6h68aHnDV64LF3dqB/lKU5lC8', 'fr', true, true, '2026-11-28 16:45:43.730764+00', 4);
INSERT INTO public.user_account VALUES ('personne5@exemple.cm', 'Marthe Fotso', '', '$argon2id$v=19$m=8,t=1,p=1$kRNf9niHPFv602Q3gr0BhQ$8uFtzV9BBHTH1JaRA606bqsPNrvb0fDoHaYbrKsgX+k', 'fr', true, true, '2026-11-28 16:45:43.742187+00', 5);
INSERT INTO public.user_account VALUES ('personne6@exemple.cm', 'Emmanuel Nkeng', '', '$argon2id$v=19$m=8,t=1,p=1$RbJdShoJEdWLd1scFR0X/Q$4mI0lmi/tnDk+2zHqxX/rng9RyV8BreIDrcpiYREgzI', 'fr', true, true, '2026-11-28 16:45:43.747726+00', 6);
INSERT INTO public.user_account VALUES ('personne7@exemple.cm', 'Cédric Owona', '', '$argon2id$v=19$m=8,t=1,p=1$So5WXlsGSPV6SI/bzdMoeg$I80leBtl2AP4tF8vHYdS5tciGOd7eA370pIXG2PdjT8', 'fr', true, true, '2026-11-28 16:45:43.75693+00', 7);
INSERT INTO public.user_account VALUES ('personne8@exemple.cm', 'Peter Ashu', '', '$argon2id$v=19$m=8,t=1,p=1$DCpHAR5J+b/M1UJv5UZzEQ$JJgirQ67FGprUKjXOx1ijon/ncVmtZGnpTo0/RZxf6c', 'fr', true, true, '2026-11-28 16:45:43.767124+00', 8);
INSERT INTO public.user_account VALUES ('personne9@exemple.cm', 'Rose Mbarga', '', '$argon2id$v=19$m=8,t=1,p=1$6XzEawdavq3VW5lcosDZzg$8zXYjFq+LHxAqmo5dRDU8sqixt4hieTF0ZiVoWHSVHs', 'fr', true, true, '2026-11-28 16:45:43.772966+00', 9);


-- Name: addressee_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.addressee_id_seq', 2, true);


-- Name: affiliation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.affiliation_id_seq', 1, true);


-- Name: attempt_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.attempt_id_seq', 1, true);


-- Name: batch_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.batch_id_seq', 1, true);


-- Name: batch_line_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.batch_line_id_seq', 2, true);


-- Name: campaign_exclusion_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.campaign_exclusion_id_seq', 1, true);


-- Name: campaign_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.campaign_id_seq', 1, true);


-- Name: campaign_letter_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.campaign_letter_id_seq', 2, true);


-- Name: campaign_stage_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.campaign_stage_id_seq', 4, true);


-- Name: cancellation_evidence_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.cancellation_evidence_id_seq', 2, true);


-- Name: cancellation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.cancellation_id_seq', 2, true);


-- Name: census_answer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.census_answer_id_seq', 1, true);


-- Name: census_evidence_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.census_evidence_id_seq', 1, true);


-- Name: census_report_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.census_report_id_seq', 1, true);


-- Name: clause_reading_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.clause_reading_id_seq', 70, true);


-- Name: column_mapping_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.column_mapping_id_seq', 1, true);


-- Name: consolidation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.consolidation_id_seq', 2, true);


-- Name: consolidation_notice_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.consolidation_notice_id_seq', 2, true);


-- Name: dedupe_cluster_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.dedupe_cluster_id_seq', 3, true);


-- Name: dedupe_judgement_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.dedupe_judgement_id_seq', 1, true);


-- Name: dedupe_member_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.dedupe_member_id_seq', 6, true);


-- Name: dedupe_pair_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.dedupe_pair_id_seq', 3, true);


-- Name: dedupe_recall_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.dedupe_recall_id_seq', 7, true);


-- Name: dedupe_run_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.dedupe_run_id_seq', 1, true);


-- Name: dedupe_sample_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.dedupe_sample_id_seq', 1, true);


-- Name: dedupe_sampled_pair_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.dedupe_sampled_pair_id_seq', 2, true);


-- Name: dedupe_slice_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.dedupe_slice_id_seq', 2, true);


-- Name: dedupe_verdict_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.dedupe_verdict_id_seq', 1, true);


-- Name: delegation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.delegation_id_seq', 1, true);


-- Name: document_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.document_id_seq', 70, true);


-- Name: dossier_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.dossier_id_seq', 22, true);


-- Name: finding_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.finding_id_seq', 75, true);


-- Name: finding_scan_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.finding_scan_id_seq', 1, true);


-- Name: former_name_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.former_name_id_seq', 2, true);


-- Name: holiday_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.holiday_id_seq', 1, true);


-- Name: job_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.job_id_seq', 7, true);


-- Name: mandate_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.mandate_id_seq', 1, true);


-- Name: member_organisation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.member_organisation_id_seq', 3, true);


-- Name: name_test_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.name_test_id_seq', 8, true);


-- Name: note_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.note_id_seq', 1, true);


-- Name: notice_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.notice_id_seq', 35, true);


-- Name: observation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.observation_id_seq', 36, true);


-- Name: observation_round_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.observation_round_id_seq', 4, true);


-- Name: officer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.officer_id_seq', 18, true);


-- Name: parameter_line_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.parameter_line_id_seq', 1, true);


-- Name: person_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.person_id_seq', 65, true);


-- Name: recusal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.recusal_id_seq', 1, true);


-- Name: report_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.report_id_seq', 1, true);


-- Name: role_held_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.role_held_id_seq', 9, true);


-- Name: saved_view_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.saved_view_id_seq', 1, true);


-- Name: sign_in_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.sign_in_id_seq', 1, true);


-- Name: source_file_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.source_file_id_seq', 1, true);


-- Name: source_row_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.source_row_id_seq', 4, true);


-- Name: source_sheet_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.source_sheet_id_seq', 1, true);


-- Name: trade_union_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.trade_union_id_seq', 16, true);


-- Name: union_branch_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.union_branch_id_seq', 10, true);


-- Name: union_fact_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.union_fact_id_seq', 25, true);


-- Name: union_measure_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.union_measure_id_seq', 1, true);


-- Name: union_proposal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.union_proposal_id_seq', 2, true);


-- Name: user_account_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -

SELECT pg_catalog.setval('public.user_account_id_seq', 9, true);


-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


-- Name: act_key pk_act_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.act_key
    ADD CONSTRAINT pk_act_key PRIMARY KEY (key);


-- Name: addressee pk_addressee; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.addressee
    ADD CONSTRAINT pk_addressee PRIMARY KEY (id);


-- Name: affiliation pk_affiliation; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.affiliation
    ADD CONSTRAINT pk_affiliation PRIMARY KEY (id);


-- Name: attempt pk_attempt; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.attempt
    ADD CONSTRAINT pk_attempt PRIMARY KEY (id);


-- Name: batch pk_batch; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.batch
    ADD CONSTRAINT pk_batch PRIMARY KEY (id);


-- Name: batch_line pk_batch_line; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.batch_line
    ADD CONSTRAINT pk_batch_line PRIMARY KEY (id);


-- Name: campaign pk_campaign; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT pk_campaign PRIMARY KEY (id);


-- Name: campaign_exclusion pk_campaign_exclusion; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign_exclusion
    ADD CONSTRAINT pk_campaign_exclusion PRIMARY KEY (id);


-- Name: campaign_letter pk_campaign_letter; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign_letter
    ADD CONSTRAINT pk_campaign_letter PRIMARY KEY (id);


-- Name: campaign_stage pk_campaign_stage; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign_stage
    ADD CONSTRAINT pk_campaign_stage PRIMARY KEY (id);


-- Name: cancellation pk_cancellation; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.cancellation
    ADD CONSTRAINT pk_cancellation PRIMARY KEY (id);


-- Name: cancellation_evidence pk_cancellation_evidence; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.cancellation_evidence
    ADD CONSTRAINT pk_cancellation_evidence PRIMARY KEY (id);


-- Name: census_answer pk_census_answer; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.census_answer
    ADD CONSTRAINT pk_census_answer PRIMARY KEY (id);


-- Name: census_evidence pk_census_evidence; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.census_evidence
    ADD CONSTRAINT pk_census_evidence PRIMARY KEY (id);


-- Name: census_report pk_census_report; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.census_report
    ADD CONSTRAINT pk_census_report PRIMARY KEY (id);


-- Name: chain_head pk_chain_head; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.chain_head
    ADD CONSTRAINT pk_chain_head PRIMARY KEY (id);


-- Name: clause_reading pk_clause_reading; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.clause_reading
    ADD CONSTRAINT pk_clause_reading PRIMARY KEY (id);


-- Name: column_mapping pk_column_mapping; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.column_mapping
    ADD CONSTRAINT pk_column_mapping PRIMARY KEY (id);


-- Name: consolidation pk_consolidation; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.consolidation
    ADD CONSTRAINT pk_consolidation PRIMARY KEY (id);


-- Name: consolidation_notice pk_consolidation_notice; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.consolidation_notice
    ADD CONSTRAINT pk_consolidation_notice PRIMARY KEY (id);


-- Name: counter pk_counter; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.counter
    ADD CONSTRAINT pk_counter PRIMARY KEY (series, year);


-- Name: dedupe_cluster pk_dedupe_cluster; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_cluster
    ADD CONSTRAINT pk_dedupe_cluster PRIMARY KEY (id);


-- Name: dedupe_judgement pk_dedupe_judgement; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_judgement
    ADD CONSTRAINT pk_dedupe_judgement PRIMARY KEY (id);


-- Name: dedupe_member pk_dedupe_member; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_member
    ADD CONSTRAINT pk_dedupe_member PRIMARY KEY (id);


-- Name: dedupe_pair pk_dedupe_pair; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_pair
    ADD CONSTRAINT pk_dedupe_pair PRIMARY KEY (id);


-- Name: dedupe_recall pk_dedupe_recall; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_recall
    ADD CONSTRAINT pk_dedupe_recall PRIMARY KEY (id);


-- Name: dedupe_run pk_dedupe_run; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_run
    ADD CONSTRAINT pk_dedupe_run PRIMARY KEY (id);


-- Name: dedupe_sample pk_dedupe_sample; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_sample
    ADD CONSTRAINT pk_dedupe_sample PRIMARY KEY (id);


-- Name: dedupe_sampled_pair pk_dedupe_sampled_pair; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_sampled_pair
    ADD CONSTRAINT pk_dedupe_sampled_pair PRIMARY KEY (id);


-- Name: dedupe_slice pk_dedupe_slice; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_slice
    ADD CONSTRAINT pk_dedupe_slice PRIMARY KEY (id);


-- Name: dedupe_verdict pk_dedupe_verdict; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_verdict
    ADD CONSTRAINT pk_dedupe_verdict PRIMARY KEY (id);


-- Name: delegation pk_delegation; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT pk_delegation PRIMARY KEY (id);


-- Name: document pk_document; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.document
    ADD CONSTRAINT pk_document PRIMARY KEY (id);


-- Name: dossier pk_dossier; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT pk_dossier PRIMARY KEY (id);


-- Name: event pk_event; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.event
    ADD CONSTRAINT pk_event PRIMARY KEY (seq);


-- Name: finding pk_finding; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.finding
    ADD CONSTRAINT pk_finding PRIMARY KEY (id);


-- Name: finding_scan pk_finding_scan; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.finding_scan
    ADD CONSTRAINT pk_finding_scan PRIMARY KEY (id);


-- Name: former_name pk_former_name; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.former_name
    ADD CONSTRAINT pk_former_name PRIMARY KEY (id);


-- Name: holiday pk_holiday; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.holiday
    ADD CONSTRAINT pk_holiday PRIMARY KEY (id);


-- Name: job pk_job; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.job
    ADD CONSTRAINT pk_job PRIMARY KEY (id);


-- Name: mandate pk_mandate; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT pk_mandate PRIMARY KEY (id);


-- Name: member_organisation pk_member_organisation; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.member_organisation
    ADD CONSTRAINT pk_member_organisation PRIMARY KEY (id);


-- Name: name_test pk_name_test; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.name_test
    ADD CONSTRAINT pk_name_test PRIMARY KEY (id);


-- Name: note pk_note; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.note
    ADD CONSTRAINT pk_note PRIMARY KEY (id);


-- Name: notice pk_notice; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT pk_notice PRIMARY KEY (id);


-- Name: observation pk_observation; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.observation
    ADD CONSTRAINT pk_observation PRIMARY KEY (id);


-- Name: observation_round pk_observation_round; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.observation_round
    ADD CONSTRAINT pk_observation_round PRIMARY KEY (id);


-- Name: officer pk_officer; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.officer
    ADD CONSTRAINT pk_officer PRIMARY KEY (id);


-- Name: parameter_line pk_parameter_line; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.parameter_line
    ADD CONSTRAINT pk_parameter_line PRIMARY KEY (id);


-- Name: person pk_person; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (id);


-- Name: recusal pk_recusal; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.recusal
    ADD CONSTRAINT pk_recusal PRIMARY KEY (id);


-- Name: report pk_report; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.report
    ADD CONSTRAINT pk_report PRIMARY KEY (id);


-- Name: report_schedule pk_report_schedule; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.report_schedule
    ADD CONSTRAINT pk_report_schedule PRIMARY KEY (id);


-- Name: role_held pk_role_held; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.role_held
    ADD CONSTRAINT pk_role_held PRIMARY KEY (id);


-- Name: saved_view pk_saved_view; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT pk_saved_view PRIMARY KEY (id);


-- Name: sign_in pk_sign_in; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT pk_sign_in PRIMARY KEY (id);


-- Name: source_file pk_source_file; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.source_file
    ADD CONSTRAINT pk_source_file PRIMARY KEY (id);


-- Name: source_row pk_source_row; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.source_row
    ADD CONSTRAINT pk_source_row PRIMARY KEY (id);


-- Name: source_sheet pk_source_sheet; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.source_sheet
    ADD CONSTRAINT pk_source_sheet PRIMARY KEY (id);


-- Name: trade_union pk_trade_union; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.trade_union
    ADD CONSTRAINT pk_trade_union PRIMARY KEY (id);


-- Name: union_branch pk_union_branch; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.union_branch
    ADD CONSTRAINT pk_union_branch PRIMARY KEY (id);


-- Name: union_fact pk_union_fact; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.union_fact
    ADD CONSTRAINT pk_union_fact PRIMARY KEY (id);


-- Name: union_measure pk_union_measure; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.union_measure
    ADD CONSTRAINT pk_union_measure PRIMARY KEY (id);


-- Name: union_proposal pk_union_proposal; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.union_proposal
    ADD CONSTRAINT pk_union_proposal PRIMARY KEY (id);


-- Name: user_account pk_user_account; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.user_account
    ADD CONSTRAINT pk_user_account PRIMARY KEY (id);


-- Name: addressee uq_addressee_campaign_id_union_id; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.addressee
    ADD CONSTRAINT uq_addressee_campaign_id_union_id UNIQUE (campaign_id, union_id);


-- Name: addressee uq_addressee_code; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.addressee
    ADD CONSTRAINT uq_addressee_code UNIQUE (code);


-- Name: batch_line uq_batch_line_batch_id_dossier_id; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.batch_line
    ADD CONSTRAINT uq_batch_line_batch_id_dossier_id UNIQUE (batch_id, dossier_id);


-- Name: batch_line uq_batch_line_batch_id_place; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.batch_line
    ADD CONSTRAINT uq_batch_line_batch_id_place UNIQUE (batch_id, place);


-- Name: campaign_exclusion uq_campaign_exclusion_campaign_id_union_id; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign_exclusion
    ADD CONSTRAINT uq_campaign_exclusion_campaign_id_union_id UNIQUE (campaign_id, union_id);


-- Name: campaign_letter uq_campaign_letter_addressee_id_stage_id; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign_letter
    ADD CONSTRAINT uq_campaign_letter_addressee_id_stage_id UNIQUE (addressee_id, stage_id);


-- Name: campaign_letter uq_campaign_letter_notice_id; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign_letter
    ADD CONSTRAINT uq_campaign_letter_notice_id UNIQUE (notice_id);


-- Name: campaign uq_campaign_ref; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT uq_campaign_ref UNIQUE (ref);


-- Name: campaign_stage uq_campaign_stage_campaign_id_step; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign_stage
    ADD CONSTRAINT uq_campaign_stage_campaign_id_step UNIQUE (campaign_id, step);


-- Name: cancellation uq_cancellation_ref; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.cancellation
    ADD CONSTRAINT uq_cancellation_ref UNIQUE (ref);


-- Name: census_answer uq_census_answer_code; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.census_answer
    ADD CONSTRAINT uq_census_answer_code UNIQUE (code);


-- Name: clause_reading uq_clause_reading_dossier_id_clause; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.clause_reading
    ADD CONSTRAINT uq_clause_reading_dossier_id_clause UNIQUE (dossier_id, clause);


-- Name: column_mapping uq_column_mapping_signature; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.column_mapping
    ADD CONSTRAINT uq_column_mapping_signature UNIQUE (signature);


-- Name: consolidation_notice uq_consolidation_notice_consolidation_id_union_id; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.consolidation_notice
    ADD CONSTRAINT uq_consolidation_notice_consolidation_id_union_id UNIQUE (consolidation_id, union_id);


-- Name: dedupe_cluster uq_dedupe_cluster_run_id_number; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_cluster
    ADD CONSTRAINT uq_dedupe_cluster_run_id_number UNIQUE (run_id, number);


-- Name: dedupe_judgement uq_dedupe_judgement_sampled_pair_id_judge_id; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_judgement
    ADD CONSTRAINT uq_dedupe_judgement_sampled_pair_id_judge_id UNIQUE (sampled_pair_id, judge_id);


-- Name: dedupe_member uq_dedupe_member_cluster_id_union_id; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_member
    ADD CONSTRAINT uq_dedupe_member_cluster_id_union_id UNIQUE (cluster_id, union_id);


-- Name: dedupe_pair uq_dedupe_pair_low_id_high_id; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_pair
    ADD CONSTRAINT uq_dedupe_pair_low_id_high_id UNIQUE (low_id, high_id);


-- Name: dedupe_recall uq_dedupe_recall_run_id_damage; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_recall
    ADD CONSTRAINT uq_dedupe_recall_run_id_damage UNIQUE (run_id, damage);


-- Name: dedupe_sample uq_dedupe_sample_run_id; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_sample
    ADD CONSTRAINT uq_dedupe_sample_run_id UNIQUE (run_id);


-- Name: dedupe_sampled_pair uq_dedupe_sampled_pair_sample_id_low_id_high_id; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_sampled_pair
    ADD CONSTRAINT uq_dedupe_sampled_pair_sample_id_low_id_high_id UNIQUE (sample_id, low_id, high_id);


-- Name: dedupe_sampled_pair uq_dedupe_sampled_pair_sample_id_place; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_sampled_pair
    ADD CONSTRAINT uq_dedupe_sampled_pair_sample_id_place UNIQUE (sample_id, place);


-- Name: dedupe_slice uq_dedupe_slice_run_id_number; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_slice
    ADD CONSTRAINT uq_dedupe_slice_run_id_number UNIQUE (run_id, number);


-- Name: dedupe_verdict uq_dedupe_verdict_supersedes_id; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_verdict
    ADD CONSTRAINT uq_dedupe_verdict_supersedes_id UNIQUE (supersedes_id);


-- Name: dossier uq_dossier_receipt_number; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT uq_dossier_receipt_number UNIQUE (receipt_number);


-- Name: dossier uq_dossier_ref; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT uq_dossier_ref UNIQUE (ref);


-- Name: dossier uq_dossier_union_id; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT uq_dossier_union_id UNIQUE (union_id);


-- Name: event uq_event_hash; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.event
    ADD CONSTRAINT uq_event_hash UNIQUE (hash);


-- Name: finding uq_finding_rule_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.finding
    ADD CONSTRAINT uq_finding_rule_key UNIQUE (rule, key);


-- Name: job uq_job_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.job
    ADD CONSTRAINT uq_job_key UNIQUE (key);


-- Name: mandate uq_mandate_user_id_union_id_since_on; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT uq_mandate_user_id_union_id_since_on UNIQUE (user_id, union_id, since_on);


-- Name: member_organisation uq_member_organisation_dossier_id_union_id; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.member_organisation
    ADD CONSTRAINT uq_member_organisation_dossier_id_union_id UNIQUE (dossier_id, union_id);


-- Name: notice uq_notice_code; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT uq_notice_code UNIQUE (code);


-- Name: notice uq_notice_reference; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT uq_notice_reference UNIQUE (reference);


-- Name: recusal uq_recusal_dossier_id_user_id; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.recusal
    ADD CONSTRAINT uq_recusal_dossier_id_user_id UNIQUE (dossier_id, user_id);


-- Name: report uq_report_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.report
    ADD CONSTRAINT uq_report_key UNIQUE (key);


-- Name: report uq_report_previous_id; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.report
    ADD CONSTRAINT uq_report_previous_id UNIQUE (previous_id);


-- Name: role_held uq_role_held_user_id_role; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.role_held
    ADD CONSTRAINT uq_role_held_user_id_role UNIQUE (user_id, role);


-- Name: saved_view uq_saved_view_owner_id_folded; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT uq_saved_view_owner_id_folded UNIQUE (owner_id, folded);


-- Name: sign_in uq_sign_in_token_digest; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT uq_sign_in_token_digest UNIQUE (token_digest);


-- Name: source_file uq_source_file_digest; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.source_file
    ADD CONSTRAINT uq_source_file_digest UNIQUE (digest);


-- Name: source_row uq_source_row_sheet_id_row; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.source_row
    ADD CONSTRAINT uq_source_row_sheet_id_row UNIQUE (sheet_id, "row");


-- Name: source_sheet uq_source_sheet_file_id_position; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.source_sheet
    ADD CONSTRAINT uq_source_sheet_file_id_position UNIQUE (file_id, "position");


-- Name: trade_union uq_trade_union_address; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.trade_union
    ADD CONSTRAINT uq_trade_union_address UNIQUE (address);


-- Name: trade_union uq_trade_union_number; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.trade_union
    ADD CONSTRAINT uq_trade_union_number UNIQUE (number);


-- Name: union_branch uq_union_branch_union_id_code; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.union_branch
    ADD CONSTRAINT uq_union_branch_union_id_code UNIQUE (union_id, code);


-- Name: union_fact uq_union_fact_replaces_id; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.union_fact
    ADD CONSTRAINT uq_union_fact_replaces_id UNIQUE (replaces_id);


-- Name: union_measure uq_union_measure_union_id_key; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.union_measure
    ADD CONSTRAINT uq_union_measure_union_id_key UNIQUE (union_id, key);


-- Name: union_proposal uq_union_proposal_ref; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.union_proposal
    ADD CONSTRAINT uq_union_proposal_ref UNIQUE (ref);


-- Name: user_account uq_user_account_email; Type: CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.user_account
    ADD CONSTRAINT uq_user_account_email UNIQUE (email);


-- Name: ix_addressee_union_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_addressee_union_id ON public.addressee USING btree (union_id);


-- Name: ix_affiliation_member_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_affiliation_member_id ON public.affiliation USING btree (member_id);


-- Name: ix_affiliation_parent_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_affiliation_parent_id ON public.affiliation USING btree (parent_id);


-- Name: ix_attempt_key_at; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_attempt_key_at ON public.attempt USING btree (key, at);


-- Name: ix_batch_asked_by_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_batch_asked_by_id ON public.batch USING btree (asked_by_id);


-- Name: ix_batch_line_dossier_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_batch_line_dossier_id ON public.batch_line USING btree (dossier_id);


-- Name: ix_campaign_exclusion_union_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_campaign_exclusion_union_id ON public.campaign_exclusion USING btree (union_id);


-- Name: ix_campaign_letter_stage_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_campaign_letter_stage_id ON public.campaign_letter USING btree (stage_id, sent_on);


-- Name: ix_cancellation_evidence_cancellation_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_cancellation_evidence_cancellation_id ON public.cancellation_evidence USING btree (cancellation_id);


-- Name: ix_cancellation_evidence_digest; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_cancellation_evidence_digest ON public.cancellation_evidence USING btree (digest);


-- Name: ix_cancellation_notice_ends_on; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_cancellation_notice_ends_on ON public.cancellation USING btree (notice_ends_on);


-- Name: ix_cancellation_union_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_cancellation_union_id ON public.cancellation USING btree (union_id);


-- Name: ix_census_answer_addressee_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_census_answer_addressee_id ON public.census_answer USING btree (addressee_id);


-- Name: ix_census_evidence_addressee_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_census_evidence_addressee_id ON public.census_evidence USING btree (addressee_id);


-- Name: ix_census_evidence_digest; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_census_evidence_digest ON public.census_evidence USING btree (digest);


-- Name: ix_census_report_addressee_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_census_report_addressee_id ON public.census_report USING btree (addressee_id);


-- Name: ix_consolidation_duplicate_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_consolidation_duplicate_id ON public.consolidation USING btree (duplicate_id);


-- Name: ix_consolidation_kept_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_consolidation_kept_id ON public.consolidation USING btree (kept_id);


-- Name: ix_consolidation_state; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_consolidation_state ON public.consolidation USING btree (state, id);


-- Name: ix_dedupe_cluster_order; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_dedupe_cluster_order ON public.dedupe_cluster USING btree (run_id, band, size, id);


-- Name: ix_dedupe_member_union_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_dedupe_member_union_id ON public.dedupe_member USING btree (union_id);


-- Name: ix_dedupe_pair_asked_of_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_dedupe_pair_asked_of_id ON public.dedupe_pair USING btree (asked_of_id);


-- Name: ix_dedupe_pair_first_run_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_dedupe_pair_first_run_id ON public.dedupe_pair USING btree (first_run_id);


-- Name: ix_dedupe_pair_high_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_dedupe_pair_high_id ON public.dedupe_pair USING btree (high_id);


-- Name: ix_dedupe_pair_order; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_dedupe_pair_order ON public.dedupe_pair USING btree (state, band, rank, id);


-- Name: ix_dedupe_run_input_digest; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_dedupe_run_input_digest ON public.dedupe_run USING btree (input_digest);


-- Name: ix_dedupe_verdict_by_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_dedupe_verdict_by_id ON public.dedupe_verdict USING btree (by_id);


-- Name: ix_dedupe_verdict_pair_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_dedupe_verdict_pair_id ON public.dedupe_verdict USING btree (pair_id);


-- Name: ix_delegation_user_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_delegation_user_id ON public.delegation USING btree (user_id);


-- Name: ix_document_digest; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_document_digest ON public.document USING btree (digest);


-- Name: ix_document_dossier_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_document_dossier_id ON public.document USING btree (dossier_id);


-- Name: ix_dossier_applicant_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_dossier_applicant_id ON public.dossier USING btree (applicant_id);


-- Name: ix_dossier_due_on; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_dossier_due_on ON public.dossier USING btree (due_on);


-- Name: ix_dossier_filing; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_dossier_filing ON public.dossier USING btree (filing);


-- Name: ix_dossier_holder_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_dossier_holder_id ON public.dossier USING btree (holder_id);


-- Name: ix_dossier_status_due; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_dossier_status_due ON public.dossier USING btree (status, due_on);


-- Name: ix_dossier_subject_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_dossier_subject_id ON public.dossier USING btree (subject_id);


-- Name: ix_dossier_submitted_on; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_dossier_submitted_on ON public.dossier USING btree (submitted_on);


-- Name: ix_event_subject; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_event_subject ON public.event USING btree (subject_type, subject_id, seq);


-- Name: ix_event_verb; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_event_verb ON public.event USING btree (verb);


-- Name: ix_finding_assigned_to_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_finding_assigned_to_id ON public.finding USING btree (assigned_to_id);


-- Name: ix_finding_state; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_finding_state ON public.finding USING btree (state, rule);


-- Name: ix_finding_union_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_finding_union_id ON public.finding USING btree (union_id);


-- Name: ix_former_name_comparable_name; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_former_name_comparable_name ON public.former_name USING btree (comparable_name);


-- Name: ix_former_name_union_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_former_name_union_id ON public.former_name USING btree (union_id);


-- Name: ix_job_due; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_job_due ON public.job USING btree (state, run_at);


-- Name: ix_mandate_union_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_mandate_union_id ON public.mandate USING btree (union_id);


-- Name: ix_name_test_dossier_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_name_test_dossier_id ON public.name_test USING btree (dossier_id);


-- Name: ix_note_dossier_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_note_dossier_id ON public.note USING btree (dossier_id);


-- Name: ix_notice_dossier_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_notice_dossier_id ON public.notice USING btree (dossier_id);


-- Name: ix_notice_union_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_notice_union_id ON public.notice USING btree (union_id);


-- Name: ix_observation_dossier_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_observation_dossier_id ON public.observation USING btree (dossier_id);


-- Name: ix_observation_round_dossier_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_observation_round_dossier_id ON public.observation_round USING btree (dossier_id);


-- Name: ix_officer_union_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_officer_union_id ON public.officer USING btree (union_id);


-- Name: ix_parameter_line_code; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_parameter_line_code ON public.parameter_line USING btree (code, effective_on);


-- Name: ix_person_dossier_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_person_dossier_id ON public.person USING btree (dossier_id);


-- Name: ix_recusal_user_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_recusal_user_id ON public.recusal USING btree (user_id);


-- Name: ix_sign_in_user_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_sign_in_user_id ON public.sign_in USING btree (user_id);


-- Name: ix_source_row_digest; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_source_row_digest ON public.source_row USING btree (digest);


-- Name: ix_source_row_outcome; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_source_row_outcome ON public.source_row USING btree (sheet_id, outcome, "row");


-- Name: ix_source_row_union_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_source_row_union_id ON public.source_row USING btree (union_id);


-- Name: ix_trade_union_comparable_name; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_trade_union_comparable_name ON public.trade_union USING btree (comparable_name);


-- Name: ix_trade_union_consolidated_into_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_trade_union_consolidated_into_id ON public.trade_union USING btree (consolidated_into_id);


-- Name: ix_trade_union_filed_number; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_trade_union_filed_number ON public.trade_union USING btree (filed_number);


-- Name: ix_trade_union_region; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_trade_union_region ON public.trade_union USING btree (region);


-- Name: ix_union_branch_code; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_union_branch_code ON public.union_branch USING btree (code);


-- Name: ix_union_fact_other_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_union_fact_other_id ON public.union_fact USING btree (other_id);


-- Name: ix_union_fact_record; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_union_fact_record ON public.union_fact USING btree (union_id, topic);


-- Name: ix_union_fact_source; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_union_fact_source ON public.union_fact USING btree (source);


-- Name: ix_union_measure_union_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_union_measure_union_id ON public.union_measure USING btree (union_id);


-- Name: ix_union_proposal_state; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_union_proposal_state ON public.union_proposal USING btree (state, id);


-- Name: ix_union_proposal_union_id; Type: INDEX; Schema: public; Owner: -

CREATE INDEX ix_union_proposal_union_id ON public.union_proposal USING btree (union_id);


-- Name: uq_cancellation_live; Type: INDEX; Schema: public; Owner: -

CREATE UNIQUE INDEX uq_cancellation_live ON public.cancellation USING btree (union_id) WHERE ((stage)::text = ANY ((ARRAY['opened'::character varying, 'notice_signed'::character varying, 'notice_notified'::character varying])::text[]));


-- Name: uq_consolidation_live_duplicate; Type: INDEX; Schema: public; Owner: -

CREATE UNIQUE INDEX uq_consolidation_live_duplicate ON public.consolidation USING btree (duplicate_id) WHERE ((state)::text = ANY ((ARRAY['proposed'::character varying, 'notified'::character varying, 'applied'::character varying])::text[]));


-- Name: uq_holiday_day; Type: INDEX; Schema: public; Owner: -

CREATE UNIQUE INDEX uq_holiday_day ON public.holiday USING btree (day) WHERE (withdrawn_at IS NULL);


-- Name: uq_saved_view_team; Type: INDEX; Schema: public; Owner: -

CREATE UNIQUE INDEX uq_saved_view_team ON public.saved_view USING btree (folded) WHERE (owner_id IS NULL);


-- Name: census_answer census_answer_no_delete; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER census_answer_no_delete BEFORE DELETE ON public.census_answer FOR EACH ROW EXECUTE FUNCTION public.registry_refuse('an answer to the census is never deleted');


-- Name: census_answer census_answer_no_update; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER census_answer_no_update BEFORE UPDATE ON public.census_answer FOR EACH ROW EXECUTE FUNCTION public.registry_refuse('an answer to the census is never changed');


-- Name: event event_no_delete; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER event_no_delete BEFORE DELETE ON public.event FOR EACH ROW EXECUTE FUNCTION public.registry_refuse('the journal is append-only');


-- Name: event event_no_truncate; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER event_no_truncate BEFORE TRUNCATE ON public.event FOR EACH STATEMENT EXECUTE FUNCTION public.registry_refuse('event is never emptied');


-- Name: event event_no_update; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER event_no_update BEFORE UPDATE ON public.event FOR EACH ROW EXECUTE FUNCTION public.registry_refuse('the journal is append-only');


-- Name: union_fact fact_no_delete; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER fact_no_delete BEFORE DELETE ON public.union_fact FOR EACH ROW EXECUTE FUNCTION public.registry_refuse('a fact of the register is never deleted');


-- Name: union_fact fact_no_update; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER fact_no_update BEFORE UPDATE ON public.union_fact FOR EACH ROW EXECUTE FUNCTION public.registry_refuse('a fact of the register is never changed');


-- Name: notice notice_frozen; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER notice_frozen BEFORE UPDATE ON public.notice FOR EACH ROW WHEN ((((old.reference)::text <> (new.reference)::text) OR ((old.kind)::text <> (new.kind)::text) OR ((old."values")::text <> (new."values")::text))) EXECUTE FUNCTION public.registry_refuse('a paper says for ever what it said');


-- Name: notice notice_no_delete; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER notice_no_delete BEFORE DELETE ON public.notice FOR EACH ROW EXECUTE FUNCTION public.registry_refuse('a paper once issued is kept');


-- Name: notice notice_no_truncate; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER notice_no_truncate BEFORE TRUNCATE ON public.notice FOR EACH STATEMENT EXECUTE FUNCTION public.registry_refuse('notice is never emptied');


-- Name: source_row source_row_no_delete; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER source_row_no_delete BEFORE DELETE ON public.source_row FOR EACH ROW EXECUTE FUNCTION public.registry_refuse('a line of the old file is never deleted');


-- Name: source_row source_row_no_update; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER source_row_no_update BEFORE UPDATE ON public.source_row FOR EACH ROW EXECUTE FUNCTION public.registry_refuse('a line of the old file is never changed');


-- Name: trade_union trade_union_no_truncate; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER trade_union_no_truncate BEFORE TRUNCATE ON public.trade_union FOR EACH STATEMENT EXECUTE FUNCTION public.registry_refuse('trade_union is never emptied');


-- Name: union_fact union_fact_no_truncate; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER union_fact_no_truncate BEFORE TRUNCATE ON public.union_fact FOR EACH STATEMENT EXECUTE FUNCTION public.registry_refuse('union_fact is never emptied');


-- Name: trade_union union_no_delete; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER union_no_delete BEFORE DELETE ON public.trade_union FOR EACH ROW EXECUTE FUNCTION public.registry_refuse('a registered union is never deleted');


-- Name: trade_union union_number; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER union_number BEFORE UPDATE ON public.trade_union FOR EACH ROW WHEN (((old.number)::text <> (new.number)::text)) EXECUTE FUNCTION public.registry_refuse('a registration number never changes');


-- Name: trade_union union_one_step; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER union_one_step BEFORE UPDATE OF consolidated_into_id ON public.trade_union FOR EACH ROW EXECUTE FUNCTION public.registry_one_step();


-- Name: dedupe_verdict verdict_no_delete; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER verdict_no_delete BEFORE DELETE ON public.dedupe_verdict FOR EACH ROW EXECUTE FUNCTION public.registry_refuse('a verdict is never changed: a later one supersedes it');


-- Name: dedupe_verdict verdict_no_truncate; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER verdict_no_truncate BEFORE TRUNCATE ON public.dedupe_verdict FOR EACH STATEMENT EXECUTE FUNCTION public.registry_refuse('dedupe_verdict is never emptied');


-- Name: dedupe_verdict verdict_no_update; Type: TRIGGER; Schema: public; Owner: -

CREATE TRIGGER verdict_no_update BEFORE UPDATE ON public.dedupe_verdict FOR EACH ROW EXECUTE FUNCTION public.registry_refuse('a verdict is never changed: a later one supersedes it');


-- Name: addressee fk_addressee_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.addressee
    ADD CONSTRAINT fk_addressee_campaign_id FOREIGN KEY (campaign_id) REFERENCES public.campaign(id) ON DELETE RESTRICT;


-- Name: addressee fk_addressee_outcome_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.addressee
    ADD CONSTRAINT fk_addressee_outcome_by_id FOREIGN KEY (outcome_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: addressee fk_addressee_union_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.addressee
    ADD CONSTRAINT fk_addressee_union_id FOREIGN KEY (union_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: affiliation fk_affiliation_member_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.affiliation
    ADD CONSTRAINT fk_affiliation_member_id FOREIGN KEY (member_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: affiliation fk_affiliation_parent_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.affiliation
    ADD CONSTRAINT fk_affiliation_parent_id FOREIGN KEY (parent_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: batch fk_batch_asked_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.batch
    ADD CONSTRAINT fk_batch_asked_by_id FOREIGN KEY (asked_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: batch fk_batch_holder_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.batch
    ADD CONSTRAINT fk_batch_holder_id FOREIGN KEY (holder_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: batch_line fk_batch_line_batch_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.batch_line
    ADD CONSTRAINT fk_batch_line_batch_id FOREIGN KEY (batch_id) REFERENCES public.batch(id) ON DELETE CASCADE;


-- Name: batch_line fk_batch_line_dossier_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.batch_line
    ADD CONSTRAINT fk_batch_line_dossier_id FOREIGN KEY (dossier_id) REFERENCES public.dossier(id) ON DELETE CASCADE;


-- Name: campaign fk_campaign_approved_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT fk_campaign_approved_by_id FOREIGN KEY (approved_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: campaign_exclusion fk_campaign_exclusion_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign_exclusion
    ADD CONSTRAINT fk_campaign_exclusion_campaign_id FOREIGN KEY (campaign_id) REFERENCES public.campaign(id) ON DELETE RESTRICT;


-- Name: campaign_exclusion fk_campaign_exclusion_excluded_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign_exclusion
    ADD CONSTRAINT fk_campaign_exclusion_excluded_by_id FOREIGN KEY (excluded_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: campaign_exclusion fk_campaign_exclusion_union_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign_exclusion
    ADD CONSTRAINT fk_campaign_exclusion_union_id FOREIGN KEY (union_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: campaign_letter fk_campaign_letter_addressee_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign_letter
    ADD CONSTRAINT fk_campaign_letter_addressee_id FOREIGN KEY (addressee_id) REFERENCES public.addressee(id) ON DELETE RESTRICT;


-- Name: campaign_letter fk_campaign_letter_notice_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign_letter
    ADD CONSTRAINT fk_campaign_letter_notice_id FOREIGN KEY (notice_id) REFERENCES public.notice(id) ON DELETE RESTRICT;


-- Name: campaign_letter fk_campaign_letter_stage_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign_letter
    ADD CONSTRAINT fk_campaign_letter_stage_id FOREIGN KEY (stage_id) REFERENCES public.campaign_stage(id) ON DELETE RESTRICT;


-- Name: campaign fk_campaign_opened_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT fk_campaign_opened_by_id FOREIGN KEY (opened_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: campaign fk_campaign_proposed_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT fk_campaign_proposed_by_id FOREIGN KEY (proposed_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: campaign_stage fk_campaign_stage_approved_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign_stage
    ADD CONSTRAINT fk_campaign_stage_approved_by_id FOREIGN KEY (approved_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: campaign_stage fk_campaign_stage_asked_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign_stage
    ADD CONSTRAINT fk_campaign_stage_asked_by_id FOREIGN KEY (asked_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: campaign_stage fk_campaign_stage_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.campaign_stage
    ADD CONSTRAINT fk_campaign_stage_campaign_id FOREIGN KEY (campaign_id) REFERENCES public.campaign(id) ON DELETE RESTRICT;


-- Name: cancellation fk_cancellation_abandoned_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.cancellation
    ADD CONSTRAINT fk_cancellation_abandoned_by_id FOREIGN KEY (abandoned_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: cancellation fk_cancellation_decided_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.cancellation
    ADD CONSTRAINT fk_cancellation_decided_by_id FOREIGN KEY (decided_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: cancellation_evidence fk_cancellation_evidence_cancellation_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.cancellation_evidence
    ADD CONSTRAINT fk_cancellation_evidence_cancellation_id FOREIGN KEY (cancellation_id) REFERENCES public.cancellation(id) ON DELETE RESTRICT;


-- Name: cancellation_evidence fk_cancellation_evidence_received_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.cancellation_evidence
    ADD CONSTRAINT fk_cancellation_evidence_received_by_id FOREIGN KEY (received_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: cancellation fk_cancellation_notice_signed_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.cancellation
    ADD CONSTRAINT fk_cancellation_notice_signed_by_id FOREIGN KEY (notice_signed_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: cancellation fk_cancellation_opened_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.cancellation
    ADD CONSTRAINT fk_cancellation_opened_by_id FOREIGN KEY (opened_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: cancellation fk_cancellation_union_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.cancellation
    ADD CONSTRAINT fk_cancellation_union_id FOREIGN KEY (union_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: census_answer fk_census_answer_addressee_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.census_answer
    ADD CONSTRAINT fk_census_answer_addressee_id FOREIGN KEY (addressee_id) REFERENCES public.addressee(id) ON DELETE RESTRICT;


-- Name: census_answer fk_census_answer_recorded_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.census_answer
    ADD CONSTRAINT fk_census_answer_recorded_by_id FOREIGN KEY (recorded_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: census_evidence fk_census_evidence_addressee_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.census_evidence
    ADD CONSTRAINT fk_census_evidence_addressee_id FOREIGN KEY (addressee_id) REFERENCES public.addressee(id) ON DELETE RESTRICT;


-- Name: census_evidence fk_census_evidence_recorded_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.census_evidence
    ADD CONSTRAINT fk_census_evidence_recorded_by_id FOREIGN KEY (recorded_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: census_report fk_census_report_addressee_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.census_report
    ADD CONSTRAINT fk_census_report_addressee_id FOREIGN KEY (addressee_id) REFERENCES public.addressee(id) ON DELETE RESTRICT;


-- Name: census_report fk_census_report_recorded_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.census_report
    ADD CONSTRAINT fk_census_report_recorded_by_id FOREIGN KEY (recorded_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: clause_reading fk_clause_reading_dossier_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.clause_reading
    ADD CONSTRAINT fk_clause_reading_dossier_id FOREIGN KEY (dossier_id) REFERENCES public.dossier(id) ON DELETE CASCADE;


-- Name: column_mapping fk_column_mapping_saved_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.column_mapping
    ADD CONSTRAINT fk_column_mapping_saved_by_id FOREIGN KEY (saved_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: consolidation fk_consolidation_confirmed_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.consolidation
    ADD CONSTRAINT fk_consolidation_confirmed_by_id FOREIGN KEY (confirmed_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: consolidation fk_consolidation_duplicate_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.consolidation
    ADD CONSTRAINT fk_consolidation_duplicate_id FOREIGN KEY (duplicate_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: consolidation fk_consolidation_ended_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.consolidation
    ADD CONSTRAINT fk_consolidation_ended_by_id FOREIGN KEY (ended_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: consolidation fk_consolidation_kept_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.consolidation
    ADD CONSTRAINT fk_consolidation_kept_id FOREIGN KEY (kept_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: consolidation_notice fk_consolidation_notice_consolidation_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.consolidation_notice
    ADD CONSTRAINT fk_consolidation_notice_consolidation_id FOREIGN KEY (consolidation_id) REFERENCES public.consolidation(id) ON DELETE RESTRICT;


-- Name: consolidation_notice fk_consolidation_notice_notice_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.consolidation_notice
    ADD CONSTRAINT fk_consolidation_notice_notice_id FOREIGN KEY (notice_id) REFERENCES public.notice(id) ON DELETE RESTRICT;


-- Name: consolidation_notice fk_consolidation_notice_union_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.consolidation_notice
    ADD CONSTRAINT fk_consolidation_notice_union_id FOREIGN KEY (union_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: consolidation fk_consolidation_proposed_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.consolidation
    ADD CONSTRAINT fk_consolidation_proposed_by_id FOREIGN KEY (proposed_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: dedupe_cluster fk_dedupe_cluster_run_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_cluster
    ADD CONSTRAINT fk_dedupe_cluster_run_id FOREIGN KEY (run_id) REFERENCES public.dedupe_run(id) ON DELETE RESTRICT;


-- Name: dedupe_judgement fk_dedupe_judgement_judge_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_judgement
    ADD CONSTRAINT fk_dedupe_judgement_judge_id FOREIGN KEY (judge_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: dedupe_judgement fk_dedupe_judgement_sampled_pair_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_judgement
    ADD CONSTRAINT fk_dedupe_judgement_sampled_pair_id FOREIGN KEY (sampled_pair_id) REFERENCES public.dedupe_sampled_pair(id) ON DELETE RESTRICT;


-- Name: dedupe_member fk_dedupe_member_cluster_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_member
    ADD CONSTRAINT fk_dedupe_member_cluster_id FOREIGN KEY (cluster_id) REFERENCES public.dedupe_cluster(id) ON DELETE RESTRICT;


-- Name: dedupe_member fk_dedupe_member_union_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_member
    ADD CONSTRAINT fk_dedupe_member_union_id FOREIGN KEY (union_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: dedupe_pair fk_dedupe_pair_asked_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_pair
    ADD CONSTRAINT fk_dedupe_pair_asked_by_id FOREIGN KEY (asked_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: dedupe_pair fk_dedupe_pair_asked_of_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_pair
    ADD CONSTRAINT fk_dedupe_pair_asked_of_id FOREIGN KEY (asked_of_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: dedupe_pair fk_dedupe_pair_first_run_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_pair
    ADD CONSTRAINT fk_dedupe_pair_first_run_id FOREIGN KEY (first_run_id) REFERENCES public.dedupe_run(id) ON DELETE RESTRICT;


-- Name: dedupe_pair fk_dedupe_pair_high_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_pair
    ADD CONSTRAINT fk_dedupe_pair_high_id FOREIGN KEY (high_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: dedupe_pair fk_dedupe_pair_last_run_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_pair
    ADD CONSTRAINT fk_dedupe_pair_last_run_id FOREIGN KEY (last_run_id) REFERENCES public.dedupe_run(id) ON DELETE RESTRICT;


-- Name: dedupe_pair fk_dedupe_pair_low_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_pair
    ADD CONSTRAINT fk_dedupe_pair_low_id FOREIGN KEY (low_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: dedupe_recall fk_dedupe_recall_run_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_recall
    ADD CONSTRAINT fk_dedupe_recall_run_id FOREIGN KEY (run_id) REFERENCES public.dedupe_run(id) ON DELETE RESTRICT;


-- Name: dedupe_run fk_dedupe_run_previous_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_run
    ADD CONSTRAINT fk_dedupe_run_previous_id FOREIGN KEY (previous_id) REFERENCES public.dedupe_run(id) ON DELETE RESTRICT;


-- Name: dedupe_run fk_dedupe_run_same_as_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_run
    ADD CONSTRAINT fk_dedupe_run_same_as_id FOREIGN KEY (same_as_id) REFERENCES public.dedupe_run(id) ON DELETE RESTRICT;


-- Name: dedupe_sample fk_dedupe_sample_first_judge_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_sample
    ADD CONSTRAINT fk_dedupe_sample_first_judge_id FOREIGN KEY (first_judge_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: dedupe_sample fk_dedupe_sample_run_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_sample
    ADD CONSTRAINT fk_dedupe_sample_run_id FOREIGN KEY (run_id) REFERENCES public.dedupe_run(id) ON DELETE RESTRICT;


-- Name: dedupe_sample fk_dedupe_sample_second_judge_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_sample
    ADD CONSTRAINT fk_dedupe_sample_second_judge_id FOREIGN KEY (second_judge_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: dedupe_sampled_pair fk_dedupe_sampled_pair_high_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_sampled_pair
    ADD CONSTRAINT fk_dedupe_sampled_pair_high_id FOREIGN KEY (high_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: dedupe_sampled_pair fk_dedupe_sampled_pair_low_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_sampled_pair
    ADD CONSTRAINT fk_dedupe_sampled_pair_low_id FOREIGN KEY (low_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: dedupe_sampled_pair fk_dedupe_sampled_pair_sample_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_sampled_pair
    ADD CONSTRAINT fk_dedupe_sampled_pair_sample_id FOREIGN KEY (sample_id) REFERENCES public.dedupe_sample(id) ON DELETE RESTRICT;


-- Name: dedupe_slice fk_dedupe_slice_run_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_slice
    ADD CONSTRAINT fk_dedupe_slice_run_id FOREIGN KEY (run_id) REFERENCES public.dedupe_run(id) ON DELETE RESTRICT;


-- Name: dedupe_verdict fk_dedupe_verdict_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_verdict
    ADD CONSTRAINT fk_dedupe_verdict_by_id FOREIGN KEY (by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: dedupe_verdict fk_dedupe_verdict_pair_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_verdict
    ADD CONSTRAINT fk_dedupe_verdict_pair_id FOREIGN KEY (pair_id) REFERENCES public.dedupe_pair(id) ON DELETE RESTRICT;


-- Name: dedupe_verdict fk_dedupe_verdict_supersedes_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dedupe_verdict
    ADD CONSTRAINT fk_dedupe_verdict_supersedes_id FOREIGN KEY (supersedes_id) REFERENCES public.dedupe_verdict(id) ON DELETE RESTRICT;


-- Name: delegation fk_delegation_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT fk_delegation_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: document fk_document_dossier_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.document
    ADD CONSTRAINT fk_document_dossier_id FOREIGN KEY (dossier_id) REFERENCES public.dossier(id) ON DELETE CASCADE;


-- Name: document fk_document_received_from; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.document
    ADD CONSTRAINT fk_document_received_from FOREIGN KEY (received_from) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: document fk_document_verified_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.document
    ADD CONSTRAINT fk_document_verified_by FOREIGN KEY (verified_by) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: dossier fk_dossier_applicant_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT fk_dossier_applicant_id FOREIGN KEY (applicant_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: dossier fk_dossier_holder_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT fk_dossier_holder_id FOREIGN KEY (holder_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: dossier fk_dossier_observations_ready_by; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT fk_dossier_observations_ready_by FOREIGN KEY (observations_ready_by) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: dossier fk_dossier_opened_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT fk_dossier_opened_by_id FOREIGN KEY (opened_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: dossier fk_dossier_proposed_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT fk_dossier_proposed_by_id FOREIGN KEY (proposed_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: dossier fk_dossier_signed_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT fk_dossier_signed_by_id FOREIGN KEY (signed_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: dossier fk_dossier_subject_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT fk_dossier_subject_id FOREIGN KEY (subject_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: dossier fk_dossier_union_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.dossier
    ADD CONSTRAINT fk_dossier_union_id FOREIGN KEY (union_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: finding fk_finding_assigned_to_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.finding
    ADD CONSTRAINT fk_finding_assigned_to_id FOREIGN KEY (assigned_to_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: finding fk_finding_closed_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.finding
    ADD CONSTRAINT fk_finding_closed_by_id FOREIGN KEY (closed_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: finding fk_finding_union_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.finding
    ADD CONSTRAINT fk_finding_union_id FOREIGN KEY (union_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: former_name fk_former_name_union_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.former_name
    ADD CONSTRAINT fk_former_name_union_id FOREIGN KEY (union_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: mandate fk_mandate_recorded_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT fk_mandate_recorded_by_id FOREIGN KEY (recorded_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: mandate fk_mandate_union_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT fk_mandate_union_id FOREIGN KEY (union_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: mandate fk_mandate_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT fk_mandate_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: member_organisation fk_member_organisation_dossier_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.member_organisation
    ADD CONSTRAINT fk_member_organisation_dossier_id FOREIGN KEY (dossier_id) REFERENCES public.dossier(id) ON DELETE CASCADE;


-- Name: member_organisation fk_member_organisation_union_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.member_organisation
    ADD CONSTRAINT fk_member_organisation_union_id FOREIGN KEY (union_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: name_test fk_name_test_dossier_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.name_test
    ADD CONSTRAINT fk_name_test_dossier_id FOREIGN KEY (dossier_id) REFERENCES public.dossier(id) ON DELETE CASCADE;


-- Name: note fk_note_dossier_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.note
    ADD CONSTRAINT fk_note_dossier_id FOREIGN KEY (dossier_id) REFERENCES public.dossier(id) ON DELETE CASCADE;


-- Name: observation fk_observation_dossier_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.observation
    ADD CONSTRAINT fk_observation_dossier_id FOREIGN KEY (dossier_id) REFERENCES public.dossier(id) ON DELETE CASCADE;


-- Name: observation_round fk_observation_round_dossier_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.observation_round
    ADD CONSTRAINT fk_observation_round_dossier_id FOREIGN KEY (dossier_id) REFERENCES public.dossier(id) ON DELETE CASCADE;


-- Name: observation fk_observation_round_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.observation
    ADD CONSTRAINT fk_observation_round_id FOREIGN KEY (round_id) REFERENCES public.observation_round(id) ON DELETE CASCADE;


-- Name: officer fk_officer_union_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.officer
    ADD CONSTRAINT fk_officer_union_id FOREIGN KEY (union_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: person fk_person_dossier_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.person
    ADD CONSTRAINT fk_person_dossier_id FOREIGN KEY (dossier_id) REFERENCES public.dossier(id) ON DELETE CASCADE;


-- Name: recusal fk_recusal_dossier_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.recusal
    ADD CONSTRAINT fk_recusal_dossier_id FOREIGN KEY (dossier_id) REFERENCES public.dossier(id) ON DELETE CASCADE;


-- Name: recusal fk_recusal_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.recusal
    ADD CONSTRAINT fk_recusal_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: report fk_report_previous_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_previous_id FOREIGN KEY (previous_id) REFERENCES public.report(id) ON DELETE RESTRICT;


-- Name: role_held fk_role_held_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.role_held
    ADD CONSTRAINT fk_role_held_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: saved_view fk_saved_view_owner_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT fk_saved_view_owner_id FOREIGN KEY (owner_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: saved_view fk_saved_view_saved_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT fk_saved_view_saved_by_id FOREIGN KEY (saved_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: sign_in fk_sign_in_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT fk_sign_in_user_id FOREIGN KEY (user_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: source_file fk_source_file_received_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.source_file
    ADD CONSTRAINT fk_source_file_received_by_id FOREIGN KEY (received_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: source_row fk_source_row_sheet_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.source_row
    ADD CONSTRAINT fk_source_row_sheet_id FOREIGN KEY (sheet_id) REFERENCES public.source_sheet(id) ON DELETE RESTRICT;


-- Name: source_row fk_source_row_union_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.source_row
    ADD CONSTRAINT fk_source_row_union_id FOREIGN KEY (union_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: source_sheet fk_source_sheet_asked_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.source_sheet
    ADD CONSTRAINT fk_source_sheet_asked_by_id FOREIGN KEY (asked_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: source_sheet fk_source_sheet_file_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.source_sheet
    ADD CONSTRAINT fk_source_sheet_file_id FOREIGN KEY (file_id) REFERENCES public.source_file(id) ON DELETE RESTRICT;


-- Name: trade_union fk_trade_union_consolidated_into_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.trade_union
    ADD CONSTRAINT fk_trade_union_consolidated_into_id FOREIGN KEY (consolidated_into_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: union_branch fk_union_branch_union_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.union_branch
    ADD CONSTRAINT fk_union_branch_union_id FOREIGN KEY (union_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: union_fact fk_union_fact_other_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.union_fact
    ADD CONSTRAINT fk_union_fact_other_id FOREIGN KEY (other_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: union_fact fk_union_fact_replaces_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.union_fact
    ADD CONSTRAINT fk_union_fact_replaces_id FOREIGN KEY (replaces_id) REFERENCES public.union_fact(id) ON DELETE RESTRICT;


-- Name: union_fact fk_union_fact_union_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.union_fact
    ADD CONSTRAINT fk_union_fact_union_id FOREIGN KEY (union_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: union_measure fk_union_measure_union_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.union_measure
    ADD CONSTRAINT fk_union_measure_union_id FOREIGN KEY (union_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- Name: union_proposal fk_union_proposal_ended_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.union_proposal
    ADD CONSTRAINT fk_union_proposal_ended_by_id FOREIGN KEY (ended_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: union_proposal fk_union_proposal_proposed_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.union_proposal
    ADD CONSTRAINT fk_union_proposal_proposed_by_id FOREIGN KEY (proposed_by_id) REFERENCES public.user_account(id) ON DELETE RESTRICT;


-- Name: union_proposal fk_union_proposal_union_id; Type: FK CONSTRAINT; Schema: public; Owner: -

ALTER TABLE ONLY public.union_proposal
    ADD CONSTRAINT fk_union_proposal_union_id FOREIGN KEY (union_id) REFERENCES public.trade_union(id) ON DELETE RESTRICT;


-- PostgreSQL database dump complete


