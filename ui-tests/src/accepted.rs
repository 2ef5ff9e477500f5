//! The accepted twins: each differs from its rejected case by the mistake alone. `tests/ui.rs` checks that none is missing.
#![allow(dead_code, unused, missing_docs, unreachable_pub, non_camel_case_types, clippy::all, clippy::pedantic)]

#[path = "../accept/attacks/a_child_in_a_static.rs"]
mod attacks_a_child_in_a_static;
#[path = "../accept/attacks/a_closed_log_in_the_error.rs"]
mod attacks_a_closed_log_in_the_error;
#[path = "../accept/attacks/a_connection_in_a_future_that_is_sent.rs"]
mod attacks_a_connection_in_a_future_that_is_sent;
#[path = "../accept/attacks/a_constant_connection.rs"]
mod attacks_a_constant_connection;
#[path = "../accept/attacks/a_field_that_nobody_may_write.rs"]
mod attacks_a_field_that_nobody_may_write;
#[path = "../accept/attacks/a_higher_ranked_child.rs"]
mod attacks_a_higher_ranked_child;
#[path = "../accept/attacks/a_leaked_child.rs"]
mod attacks_a_leaked_child;
#[path = "../accept/attacks/a_lifetime_made_longer.rs"]
mod attacks_a_lifetime_made_longer;
#[path = "../accept/attacks/a_lifetime_made_shorter.rs"]
mod attacks_a_lifetime_made_shorter;
#[path = "../accept/attacks/a_reference_sent_to_a_thread.rs"]
mod attacks_a_reference_sent_to_a_thread;
#[path = "../accept/attacks/a_row_kept_across_an_await.rs"]
mod attacks_a_row_kept_across_an_await;
#[path = "../accept/attacks/a_shadowed_trait.rs"]
mod attacks_a_shadowed_trait;
#[path = "../accept/attacks/a_statement_in_a_thread_local.rs"]
mod attacks_a_statement_in_a_thread_local;
#[path = "../accept/attacks/a_static_connection.rs"]
mod attacks_a_static_connection;
#[path = "../accept/attacks/a_struct_that_borrows_itself.rs"]
mod attacks_a_struct_that_borrows_itself;
#[path = "../accept/attacks/a_trait_object_that_outlives.rs"]
mod attacks_a_trait_object_that_outlives;
#[path = "../accept/attacks/a_trait_that_nobody_may_implement.rs"]
mod attacks_a_trait_that_nobody_may_implement;
#[path = "../accept/attacks/a_unique_certificate_borrowed_as_shared.rs"]
mod attacks_a_unique_certificate_borrowed_as_shared;
#[path = "../accept/attacks/a_unique_certificate_is_cloned.rs"]
mod attacks_a_unique_certificate_is_cloned;
#[path = "../accept/attacks/a_view_by_value.rs"]
mod attacks_a_view_by_value;
#[path = "../accept/attacks/an_arena_trimmed_under_its_text.rs"]
mod attacks_an_arena_trimmed_under_its_text;
#[path = "../accept/attacks/an_iterator_of_rows.rs"]
mod attacks_an_iterator_of_rows;
#[path = "../accept/attacks/an_object_merged_with_itself.rs"]
mod attacks_an_object_merged_with_itself;
#[path = "../accept/attacks/any_forgets_no_lifetime.rs"]
mod attacks_any_forgets_no_lifetime;
#[path = "../accept/attacks/counted_up_from_nothing.rs"]
mod attacks_counted_up_from_nothing;
#[path = "../accept/attacks/dropped_while_lent_to_a_thread.rs"]
mod attacks_dropped_while_lent_to_a_thread;
#[path = "../accept/attacks/freed_by_the_wrong_function.rs"]
mod attacks_freed_by_the_wrong_function;
#[path = "../accept/attacks/items_of_a_list_that_moved.rs"]
mod attacks_items_of_a_list_that_moved;
#[path = "../accept/attacks/lent_to_a_thread_that_outlives_it.rs"]
mod attacks_lent_to_a_thread_that_outlives_it;
#[path = "../accept/attacks/replaced_by_a_default.rs"]
mod attacks_replaced_by_a_default;
#[path = "../accept/attacks/replaced_through_a_view.rs"]
mod attacks_replaced_through_a_view;
#[path = "../accept/attacks/swapped_with_a_shorter_list.rs"]
mod attacks_swapped_with_a_shorter_list;
#[path = "../accept/attacks/text_of_an_arena_that_is_gone.rs"]
mod attacks_text_of_an_arena_that_is_gone;
#[path = "../accept/attacks/the_same_object_under_two_names.rs"]
mod attacks_the_same_object_under_two_names;
#[path = "../accept/attacks/two_handles_on_one_item.rs"]
mod attacks_two_handles_on_one_item;
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
#[path = "../accept/contract-refused/cfg_parameter.rs"]
mod contract_refused_cfg_parameter;
#[path = "../accept/contract-refused/clashing_declaration.rs"]
mod contract_refused_clashing_declaration;
#[path = "../accept/contract-refused/conflicting_clause.rs"]
mod contract_refused_conflicting_clause;
#[path = "../accept/contract-refused/copy_uncounted.rs"]
mod contract_refused_copy_uncounted;
#[path = "../accept/contract-refused/detail_argument.rs"]
mod contract_refused_detail_argument;
#[path = "../accept/contract-refused/detail_error.rs"]
mod contract_refused_detail_error;
#[path = "../accept/contract-refused/detail_signature.rs"]
mod contract_refused_detail_signature;
#[path = "../accept/contract-refused/dup_signature.rs"]
mod contract_refused_dup_signature;
#[path = "../accept/contract-refused/duplicate_name.rs"]
mod contract_refused_duplicate_name;
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
#[path = "../accept/contract-refused/fails_type.rs"]
mod contract_refused_fails_type;
#[path = "../accept/contract-refused/fixed_without_a_value.rs"]
mod contract_refused_fixed_without_a_value;
#[path = "../accept/contract-refused/foreign_by_value.rs"]
mod contract_refused_foreign_by_value;
#[path = "../accept/contract-refused/forever_bound.rs"]
mod contract_refused_forever_bound;
#[path = "../accept/contract-refused/free_signature.rs"]
mod contract_refused_free_signature;
#[path = "../accept/contract-refused/inout_not_nullable.rs"]
mod contract_refused_inout_not_nullable;
#[path = "../accept/contract-refused/invented_lifetime.rs"]
mod contract_refused_invented_lifetime;
#[path = "../accept/contract-refused/lender.rs"]
mod contract_refused_lender;
#[path = "../accept/contract-refused/length_shared.rs"]
mod contract_refused_length_shared;
#[path = "../accept/contract-refused/length_type.rs"]
mod contract_refused_length_type;
#[path = "../accept/contract-refused/lifetime_arguments.rs"]
mod contract_refused_lifetime_arguments;
#[path = "../accept/contract-refused/misplaced_clause.rs"]
mod contract_refused_misplaced_clause;
#[path = "../accept/contract-refused/missing_borrow_source.rs"]
mod contract_refused_missing_borrow_source;
#[path = "../accept/contract-refused/missing_contract.rs"]
mod contract_refused_missing_contract;
#[path = "../accept/contract-refused/missing_free.rs"]
mod contract_refused_missing_free;
#[path = "../accept/contract-refused/missing_on.rs"]
mod contract_refused_missing_on;
#[path = "../accept/contract-refused/needless_on.rs"]
mod contract_refused_needless_on;
#[path = "../accept/contract-refused/needless_valid.rs"]
mod contract_refused_needless_valid;
#[path = "../accept/contract-refused/not_a_block.rs"]
mod contract_refused_not_a_block;
#[path = "../accept/contract-refused/null_number.rs"]
mod contract_refused_null_number;
#[path = "../accept/contract-refused/nullable_fails.rs"]
mod contract_refused_nullable_fails;
#[path = "../accept/contract-refused/nullable_number.rs"]
mod contract_refused_nullable_number;
#[path = "../accept/contract-refused/open_lifetime.rs"]
mod contract_refused_open_lifetime;
#[path = "../accept/contract-refused/out_pointer.rs"]
mod contract_refused_out_pointer;
#[path = "../accept/contract-refused/repeated_clause.rs"]
mod contract_refused_repeated_clause;
#[path = "../accept/contract-refused/retained_by.rs"]
mod contract_refused_retained_by;
#[path = "../accept/contract-refused/rust_name_of_no_type.rs"]
mod contract_refused_rust_name_of_no_type;
#[path = "../accept/contract-refused/send_counted.rs"]
mod contract_refused_send_counted;
#[path = "../accept/contract-refused/send_keeps_bound.rs"]
mod contract_refused_send_keeps_bound;
#[path = "../accept/contract-refused/send_with_a_parent.rs"]
mod contract_refused_send_with_a_parent;
#[path = "../accept/contract-refused/unavailable_clause.rs"]
mod contract_refused_unavailable_clause;
#[path = "../accept/contract-refused/unchecked_in_a_safe_function.rs"]
mod contract_refused_unchecked_in_a_safe_function;
#[path = "../accept/contract-refused/unique_escapes.rs"]
mod contract_refused_unique_escapes;
#[path = "../accept/contract-refused/unique_uncounted.rs"]
mod contract_refused_unique_uncounted;
#[path = "../accept/contract-refused/unknown_abi.rs"]
mod contract_refused_unknown_abi;
#[path = "../accept/contract-refused/unknown_clause.rs"]
mod contract_refused_unknown_clause;
#[path = "../accept/contract-refused/unknown_function.rs"]
mod contract_refused_unknown_function;
#[path = "../accept/contract-refused/unknown_key.rs"]
mod contract_refused_unknown_key;
#[path = "../accept/contract-refused/unknown_lifetime.rs"]
mod contract_refused_unknown_lifetime;
#[path = "../accept/contract-refused/unknown_parameter.rs"]
mod contract_refused_unknown_parameter;
#[path = "../accept/contract-refused/unknown_type.rs"]
mod contract_refused_unknown_type;
#[path = "../accept/contract-refused/unsafe_required.rs"]
mod contract_refused_unsafe_required;
#[path = "../accept/contract-refused/unstated_safety.rs"]
mod contract_refused_unstated_safety;
#[path = "../accept/contract-refused/unsupported_item.rs"]
mod contract_refused_unsupported_item;
#[path = "../accept/contract-refused/until_counted.rs"]
mod contract_refused_until_counted;
#[path = "../accept/contract-refused/until_shared.rs"]
mod contract_refused_until_shared;
#[path = "../accept/contract-refused/up_ref_signature.rs"]
mod contract_refused_up_ref_signature;
#[path = "../accept/contract-refused/up_refs_uncounted.rs"]
mod contract_refused_up_refs_uncounted;
#[path = "../accept/contract-refused/vanishing_lifetime.rs"]
mod contract_refused_vanishing_lifetime;
#[path = "../accept/contract-refused/vanishing_up_refs.rs"]
mod contract_refused_vanishing_up_refs;
#[path = "../accept/contract-refused/variadic.rs"]
mod contract_refused_variadic;
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
#[path = "../accept/retained/a_covariant_look_alike.rs"]
mod retained_a_covariant_look_alike;
#[path = "../accept/retained/a_temporary_that_c_keeps.rs"]
mod retained_a_temporary_that_c_keeps;
#[path = "../accept/retained/changed_while_c_keeps_it.rs"]
mod retained_changed_while_c_keeps_it;
#[path = "../accept/retained/kept_by_a_forgotten_object.rs"]
mod retained_kept_by_a_forgotten_object;
#[path = "../accept/retained/kept_for_good.rs"]
mod retained_kept_for_good;
#[path = "../accept/retained/moved_into_a_longer_place.rs"]
mod retained_moved_into_a_longer_place;
#[path = "../accept/retained/numbers_read_while_c_writes_them.rs"]
mod retained_numbers_read_while_c_writes_them;
#[path = "../accept/retained/put_into_what_lives_longer.rs"]
mod retained_put_into_what_lives_longer;
#[path = "../accept/retained/refused_to_close.rs"]
mod retained_refused_to_close;
#[path = "../accept/retained/rejected_with_its_text.rs"]
mod retained_rejected_with_its_text;
#[path = "../accept/retained/swapped_out_of_its_scope.rs"]
mod retained_swapped_out_of_its_scope;
#[path = "../accept/retained/taken_out_as_a_pointer.rs"]
mod retained_taken_out_as_a_pointer;
#[path = "../accept/retained/text_dropped_before_the_object.rs"]
mod retained_text_dropped_before_the_object;
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
#[path = "../accept/use-after-release/memory_given_away.rs"]
mod use_after_release_memory_given_away;
#[path = "../accept/use-after-release/unique_after_share.rs"]
mod use_after_release_unique_after_share;
