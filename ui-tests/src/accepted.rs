//! The accepted twins: each differs from its rejected case by the mistake alone. `tests/ui.rs` checks that none is missing.
#![allow(dead_code, unused, missing_docs, unreachable_pub, non_camel_case_types, clippy::all, clippy::pedantic)]

#[path = "../accept/borrow-outlives-owner/data_of_an_item.rs"]
mod borrow_outlives_owner_data_of_an_item;
#[path = "../accept/borrow-outlives-owner/forgotten_statement.rs"]
mod borrow_outlives_owner_forgotten_statement;
#[path = "../accept/borrow-outlives-owner/returned_statement.rs"]
mod borrow_outlives_owner_returned_statement;
#[path = "../accept/borrow-outlives-owner/statement_without_connection.rs"]
mod borrow_outlives_owner_statement_without_connection;
#[path = "../accept/borrow-outlives-owner/subject_of_a_dropped_certificate.rs"]
mod borrow_outlives_owner_subject_of_a_dropped_certificate;
#[path = "../accept/borrow-outlives-owner/text_of_a_temporary.rs"]
mod borrow_outlives_owner_text_of_a_temporary;
#[path = "../accept/consumed-lifetime/short_data_in_a_long_list.rs"]
mod consumed_lifetime_short_data_in_a_long_list;
#[path = "../accept/consumed-lifetime/shrunk_list.rs"]
mod consumed_lifetime_shrunk_list;
#[path = "../accept/consumed-lifetime/swapped_items.rs"]
mod consumed_lifetime_swapped_items;
#[path = "../accept/contract-refused/bool_from_c.rs"]
mod contract_refused_bool_from_c;
#[path = "../accept/contract-refused/borrowed_exclusive_const.rs"]
mod contract_refused_borrowed_exclusive_const;
#[path = "../accept/contract-refused/buffer_without_a_length.rs"]
mod contract_refused_buffer_without_a_length;
#[path = "../accept/contract-refused/end_null_and_fails_null.rs"]
mod contract_refused_end_null_and_fails_null;
#[path = "../accept/contract-refused/ends_shared.rs"]
mod contract_refused_ends_shared;
#[path = "../accept/contract-refused/enum_from_c.rs"]
mod contract_refused_enum_from_c;
#[path = "../accept/contract-refused/exclusive_counted.rs"]
mod contract_refused_exclusive_counted;
#[path = "../accept/contract-refused/exclusive_from_shared.rs"]
mod contract_refused_exclusive_from_shared;
#[path = "../accept/contract-refused/fixed_without_a_value.rs"]
mod contract_refused_fixed_without_a_value;
#[path = "../accept/contract-refused/forever_bound.rs"]
mod contract_refused_forever_bound;
#[path = "../accept/contract-refused/inout_not_nullable.rs"]
mod contract_refused_inout_not_nullable;
#[path = "../accept/contract-refused/invented_lifetime.rs"]
mod contract_refused_invented_lifetime;
#[path = "../accept/contract-refused/missing_contract.rs"]
mod contract_refused_missing_contract;
#[path = "../accept/contract-refused/missing_on.rs"]
mod contract_refused_missing_on;
#[path = "../accept/contract-refused/null_number.rs"]
mod contract_refused_null_number;
#[path = "../accept/contract-refused/nullable_number.rs"]
mod contract_refused_nullable_number;
#[path = "../accept/contract-refused/open_lifetime.rs"]
mod contract_refused_open_lifetime;
#[path = "../accept/contract-refused/out_pointer.rs"]
mod contract_refused_out_pointer;
#[path = "../accept/contract-refused/rust_name_of_no_type.rs"]
mod contract_refused_rust_name_of_no_type;
#[path = "../accept/contract-refused/send_counted.rs"]
mod contract_refused_send_counted;
#[path = "../accept/contract-refused/send_keeps_bound.rs"]
mod contract_refused_send_keeps_bound;
#[path = "../accept/contract-refused/send_with_a_parent.rs"]
mod contract_refused_send_with_a_parent;
#[path = "../accept/contract-refused/unchecked_in_a_safe_function.rs"]
mod contract_refused_unchecked_in_a_safe_function;
#[path = "../accept/contract-refused/unique_escapes.rs"]
mod contract_refused_unique_escapes;
#[path = "../accept/contract-refused/unknown_clause.rs"]
mod contract_refused_unknown_clause;
#[path = "../accept/contract-refused/unstated_safety.rs"]
mod contract_refused_unstated_safety;
#[path = "../accept/contract-refused/until_counted.rs"]
mod contract_refused_until_counted;
#[path = "../accept/contract-refused/until_shared.rs"]
mod contract_refused_until_shared;
#[path = "../accept/contract-refused/users_of_a_refused_block.rs"]
mod contract_refused_users_of_a_refused_block;
#[path = "../accept/contract-refused/vanishing_lifetime.rs"]
mod contract_refused_vanishing_lifetime;
#[path = "../accept/contract-refused/vanishing_up_refs.rs"]
mod contract_refused_vanishing_up_refs;
#[path = "../accept/double-free/cloned_without_a_count.rs"]
mod double_free_cloned_without_a_count;
#[path = "../accept/double-free/closed_twice.rs"]
mod double_free_closed_twice;
#[path = "../accept/double-free/consumed_twice.rs"]
mod double_free_consumed_twice;
#[path = "../accept/double-free/counted_only_by_c.rs"]
mod double_free_counted_only_by_c;
#[path = "../accept/hygiene/owned_of_a_lent_type.rs"]
mod hygiene_owned_of_a_lent_type;
#[path = "../accept/kept-past-next-call/first_item_twice.rs"]
mod kept_past_next_call_first_item_twice;
#[path = "../accept/kept-past-next-call/text_after_step.rs"]
mod kept_past_next_call_text_after_step;
#[path = "../accept/kept-past-next-call/two_columns.rs"]
mod kept_past_next_call_two_columns;
#[path = "../accept/null-not-handled/column_may_be_null.rs"]
mod null_not_handled_column_may_be_null;
#[path = "../accept/null-not-handled/ignored_error.rs"]
mod null_not_handled_ignored_error;
#[path = "../accept/null-not-handled/session_not_found.rs"]
mod null_not_handled_session_not_found;
#[path = "../accept/raw-way-round/a_view_is_not_made.rs"]
mod raw_way_round_a_view_is_not_made;
#[path = "../accept/raw-way-round/exclusive_from_a_counted_owner.rs"]
mod raw_way_round_exclusive_from_a_counted_owner;
#[path = "../accept/raw-way-round/free_called_by_hand.rs"]
mod raw_way_round_free_called_by_hand;
#[path = "../accept/raw-way-round/owner_from_a_raw_pointer.rs"]
mod raw_way_round_owner_from_a_raw_pointer;
#[path = "../accept/raw-way-round/shared_from_a_unique.rs"]
mod raw_way_round_shared_from_a_unique;
#[path = "../accept/raw-way-round/unique_function_on_an_owner.rs"]
mod raw_way_round_unique_function_on_an_owner;
#[path = "../accept/threads/connection.rs"]
mod threads_connection;
#[path = "../accept/threads/counted_session.rs"]
mod threads_counted_session;
#[path = "../accept/threads/job_shared.rs"]
mod threads_job_shared;
#[path = "../accept/threads/owned_text.rs"]
mod threads_owned_text;
#[path = "../accept/use-after-release/closed_stream.rs"]
mod use_after_release_closed_stream;
#[path = "../accept/use-after-release/dropped_connection.rs"]
mod use_after_release_dropped_connection;
#[path = "../accept/use-after-release/given_text.rs"]
mod use_after_release_given_text;
#[path = "../accept/use-after-release/item_after_push.rs"]
mod use_after_release_item_after_push;
#[path = "../accept/use-after-release/unique_after_share.rs"]
mod use_after_release_unique_after_share;
