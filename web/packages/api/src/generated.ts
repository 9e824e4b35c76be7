// Generated from the server's OpenAPI document by `make types`. Do not edit.
export interface paths {
    readonly "/api/accesses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Accesses
         * @description Who looked at whom, the newest first; `actor` as staff:ID or machine:ID, `before` the `last_at` of the last one seen.
         */
        readonly get: operations["list_accesses_api_accesses_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/agents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Agents */
        readonly get: operations["list_agents_api_agents_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/agents/{staff_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change Agent */
        readonly patch: operations["change_agent_api_agents__staff_id__patch"];
        readonly trace?: never;
    };
    readonly "/api/agents/{staff_id}/presence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Set Presence Of
         * @description For a colleague who is stuck in a state; they are told who did it.
         */
        readonly put: operations["set_presence_of_api_agents__staff_id__presence_put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/agents/loads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Loads
         * @description Who is not named has nothing.
         */
        readonly get: operations["list_loads_api_agents_loads_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/agents/me/taken-over": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Taken Over
         * @description What I had to leave unanswered since then, and who has it now; the newest hundred.
         */
        readonly get: operations["list_taken_over_api_agents_me_taken_over_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/asides/{id}/seen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** See Aside */
        readonly post: operations["see_aside_api_asides__id__seen_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/auth/login": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Log In */
        readonly post: operations["log_in_api_auth_login_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/auth/logout": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Log Out */
        readonly post: operations["log_out_api_auth_logout_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/auth/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Me */
        readonly get: operations["get_me_api_auth_me_get"];
        /** Change Me */
        readonly put: operations["change_me_api_auth_me_put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/auth/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Change Password */
        readonly put: operations["change_password_api_auth_password_put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/auth/totp": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Confirm Totp */
        readonly put: operations["confirm_totp_api_auth_totp_put"];
        /** Begin Totp */
        readonly post: operations["begin_totp_api_auth_totp_post"];
        /** Drop Totp */
        readonly delete: operations["drop_totp_api_auth_totp_delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Cases
         * @description Cases that the actor may read; those that are over are left out unless asked for. Sorted by clock, the most pressing first.
         */
        readonly get: operations["list_cases_api_cases_get"];
        readonly put?: never;
        /**
         * Open Case
         * @description By hand, such as for a call; who opens it sees to it.
         */
        readonly post: operations["open_case_api_cases_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Case */
        readonly get: operations["get_case_api_cases__id__get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change Case */
        readonly patch: operations["change_case_api_cases__id__patch"];
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/act": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Act
         * @description Do several things in one go, or nothing.
         */
        readonly post: operations["act_api_cases__id__act_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answer All
         * @description Answer all open cases below this one at once.
         */
        readonly post: operations["answer_all_api_cases__id__answer_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/children": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Children */
        readonly get: operations["list_children_api_cases__id__children_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/clocks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Explain Clocks
         * @description How the figures of its clocks came about.
         */
        readonly get: operations["explain_clocks_api_cases__id__clocks_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/contacts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Note Contact
         * @description A call, a fax, a letter on paper or a visit, with its papers.
         */
        readonly post: operations["note_contact_api_cases__id__contacts_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/conversations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Conversations
         * @description All that was said of it on any channel, the oldest first.
         */
        readonly get: operations["list_conversations_api_cases__id__conversations_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get History
         * @description What happened to it, the newest first.
         */
        readonly get: operations["get_history_api_cases__id__history_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/joins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Joins
         * @description What it was merged with and split into, the newest first.
         */
        readonly get: operations["list_joins_api_cases__id__joins_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/macros/{macro_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Run Macro */
        readonly post: operations["run_macro_api_cases__id__macros__macro_id__post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/merge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Merge */
        readonly post: operations["merge_api_cases__id__merge_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/parent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Set Parent */
        readonly put: operations["set_parent_api_cases__id__parent_put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/split": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Split */
        readonly post: operations["split_api_cases__id__split_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Set State
         * @description Solving closes its conversations.
         */
        readonly put: operations["set_state_api_cases__id__state_put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/tasks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Tasks */
        readonly get: operations["list_tasks_api_cases__id__tasks_get"];
        readonly put?: never;
        /** Add Task */
        readonly post: operations["add_task_api_cases__id__tasks_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/watchers/{staff_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Watch */
        readonly put: operations["watch_api_cases__id__watchers__staff_id__put"];
        readonly post?: never;
        /** Unwatch */
        readonly delete: operations["unwatch_api_cases__id__watchers__staff_id__delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Count Cases */
        readonly post: operations["count_cases_api_cases_count_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/joins/{id}/undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Undo Join
         * @description As it was before it was merged or split.
         */
        readonly post: operations["undo_join_api_cases_joins__id__undo_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/kinds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Kinds */
        readonly get: operations["list_kinds_api_cases_kinds_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/kinds/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Put Kind */
        readonly put: operations["put_kind_api_cases_kinds__key__put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/macros": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Macros */
        readonly get: operations["list_macros_api_cases_macros_get"];
        readonly put?: never;
        /** Create Macro */
        readonly post: operations["create_macro_api_cases_macros_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/macros/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Change Macro */
        readonly put: operations["change_macro_api_cases_macros__id__put"];
        readonly post?: never;
        /** Remove Macro */
        readonly delete: operations["remove_macro_api_cases_macros__id__delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/policies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Policies */
        readonly get: operations["list_policies_api_cases_policies_get"];
        readonly put?: never;
        /**
         * Create Policy
         * @description It is looked at before the others. All open clocks are read anew.
         */
        readonly post: operations["create_policy_api_cases_policies_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/policies/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Change Policy */
        readonly put: operations["change_policy_api_cases_policies__id__put"];
        readonly post?: never;
        /** Remove Policy */
        readonly delete: operations["remove_policy_api_cases_policies__id__delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/policies/order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Order Policies */
        readonly put: operations["order_policies_api_cases_policies_order_put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Rules */
        readonly get: operations["list_rules_api_cases_rules_get"];
        readonly put?: never;
        /** Create Rule */
        readonly post: operations["create_rule_api_cases_rules_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/rules/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Change Rule */
        readonly put: operations["change_rule_api_cases_rules__id__put"];
        readonly post?: never;
        /** Remove Rule */
        readonly delete: operations["remove_rule_api_cases_rules__id__delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/rules/{id}/runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Runs
         * @description What it did, the newest first.
         */
        readonly get: operations["list_runs_api_cases_rules__id__runs_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/rules/dry-run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Try Rule
         * @description What it would have had to do last week; nothing is done.
         */
        readonly post: operations["try_rule_api_cases_rules_dry_run_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/states": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List States
         * @description In the order of a case's life.
         */
        readonly get: operations["list_states_api_cases_states_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/tasks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List My Tasks
         * @description What oneself has to do in open cases; what is due first.
         */
        readonly get: operations["list_my_tasks_api_cases_tasks_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/tasks/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Change Task */
        readonly put: operations["change_task_api_cases_tasks__id__put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/views": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Views */
        readonly get: operations["list_views_api_cases_views_get"];
        readonly put?: never;
        /** Create View */
        readonly post: operations["create_view_api_cases_views_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/views/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Change View */
        readonly put: operations["change_view_api_cases_views__id__put"];
        readonly post?: never;
        /** Remove View */
        readonly delete: operations["remove_view_api_cases_views__id__delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/views/{id}/cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Cases Of View */
        readonly get: operations["list_cases_of_view_api_cases_views__id__cases_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/colleagues": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Colleagues */
        readonly get: operations["colleagues_api_colleagues_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Conversations */
        readonly get: operations["list_conversations_api_conversations_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Conversation */
        readonly get: operations["get_conversation_api_conversations__id__get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change Conversation */
        readonly patch: operations["change_conversation_api_conversations__id__patch"];
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/adviser": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Adviser
         * @description Who served this customer before, and until when.
         */
        readonly get: operations["get_adviser_api_conversations__id__adviser_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Begin Answer
         * @description An answer before anybody has written it: from which address, to whom, about what, and what will stand below it.
         */
        readonly get: operations["begin_answer_api_conversations__id__answer_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/ask": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ask Colleague */
        readonly post: operations["ask_colleague_api_conversations__id__ask_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/brief": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Brief
         * @description Who this is and why they are probably here, before anybody has said a word.
         */
        readonly get: operations["get_brief_api_conversations__id__brief_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/bring-in": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Bring In
         * @description Who advises in private talks with the customer from now on.
         */
        readonly post: operations["bring_in_api_conversations__id__bring_in_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/callback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Callback
         * @description What is agreed on with a customer who left the line; null when nothing is, or no more.
         */
        readonly get: operations["get_callback_api_conversations__id__callback_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/callback/not-reached": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Not Reached
         * @description It comes back in a quarter of an hour, or ends after the third time.
         */
        readonly post: operations["not_reached_api_conversations__id__callback_not_reached_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/callback/reached": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Reached */
        readonly post: operations["reached_api_conversations__id__callback_reached_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/case": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Case Of Conversation
         * @description None when its matter is no case.
         */
        readonly get: operations["get_case_of_conversation_api_conversations__id__case_get"];
        readonly put?: never;
        /**
         * Make Case
         * @description Its matter is a case from now on; if it was one already, that one.
         */
        readonly post: operations["make_case_api_conversations__id__case_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/close": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Close Conversation */
        readonly post: operations["close_conversation_api_conversations__id__close_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/come": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Come
         * @description I was asked, and am there.
         */
        readonly post: operations["come_api_conversations__id__come_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Deliveries
         * @description What became of our letters in a conversation.
         */
        readonly get: operations["list_deliveries_api_conversations__id__deliveries_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/dismiss": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Dismiss
         * @description A colleague is thanked, or asked no more.
         */
        readonly post: operations["dismiss_api_conversations__id__dismiss_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Draft
         * @description The letter that is being written in a conversation, and who wrote on it last.
         */
        readonly get: operations["get_draft_api_conversations__id__draft_get"];
        /**
         * Put Draft
         * @description Keep what was written so far, for colleagues to see and to go on with. Refused where one has gone on with it since.
         */
        readonly put: operations["put_draft_api_conversations__id__draft_put"];
        readonly post?: never;
        /**
         * Drop Draft
         * @description Give it up. Refused where a colleague has gone on with it since that revision.
         */
        readonly delete: operations["drop_draft_api_conversations__id__draft_delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/excuse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Excuse
         * @description I was asked, and cannot.
         */
        readonly post: operations["excuse_api_conversations__id__excuse_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/experts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Candidates
         * @description Who could be asked, the best first.
         */
        readonly get: operations["list_candidates_api_conversations__id__experts_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/hand-back": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand Back */
        readonly post: operations["hand_back_api_conversations__id__hand_back_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/hand-over": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Hand Over
         * @description To a colleague who is beside already: they have it at once.
         */
        readonly post: operations["hand_over_api_conversations__id__hand_over_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/join": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Join */
        readonly post: operations["join_api_conversations__id__join_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/leave": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Leave
         * @description I am beside it no more.
         */
        readonly post: operations["leave_api_conversations__id__leave_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/letters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Letters
         * @description The newest letters of a conversation, the oldest of them first.
         */
        readonly get: operations["list_letters_api_conversations__id__letters_get"];
        readonly put?: never;
        /**
         * Write Letter
         * @description Answer by letter, to others or as another address than `POST messages` would. The same client id again is the same letter.
         */
        readonly post: operations["write_letter_api_conversations__id__letters_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/matter": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Matter
         * @description What this is about, with everything that was said of it in other conversations of the same person.
         */
        readonly get: operations["get_matter_api_conversations__id__matter_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Messages */
        readonly get: operations["get_messages_api_conversations__id__messages_get"];
        readonly put?: never;
        /** Post Message */
        readonly post: operations["post_message_api_conversations__id__messages_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/offers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Offers
         * @description Why it came to whom: the last twenty offers.
         */
        readonly get: operations["list_offers_api_conversations__id__offers_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/park": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Park */
        readonly post: operations["park_api_conversations__id__park_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/questions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Questions In */
        readonly get: operations["list_questions_in_api_conversations__id__questions_get"];
        readonly put?: never;
        /** Ask */
        readonly post: operations["ask_api_conversations__id__questions_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Read Conversation */
        readonly post: operations["read_conversation_api_conversations__id__read_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/reopen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Reopen Conversation */
        readonly post: operations["reopen_conversation_api_conversations__id__reopen_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Resume */
        readonly post: operations["resume_api_conversations__id__resume_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/take": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take Conversation */
        readonly post: operations["take_conversation_api_conversations__id__take_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/take-over": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take Over
         * @description The text says why, to who had it.
         */
        readonly post: operations["take_over_api_conversations__id__take_over_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/transcript": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send Transcript
         * @description Send its customer what was said, without private notes, to the address that we know.
         */
        readonly post: operations["send_transcript_api_conversations__id__transcript_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/transfer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Transfer Conversation */
        readonly post: operations["transfer_conversation_api_conversations__id__transfer_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/typing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Type In Conversation */
        readonly post: operations["type_in_conversation_api_conversations__id__typing_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/watch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Watch
         * @description Who serves it sees that somebody reads along.
         */
        readonly post: operations["watch_api_conversations__id__watch_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/whisper": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Whisper
         * @description To who serves it, and nobody else.
         */
        readonly post: operations["whisper_api_conversations__id__whisper_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/work": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Work */
        readonly get: operations["get_work_api_conversations__id__work_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change Work */
        readonly patch: operations["change_work_api_conversations__id__work_patch"];
        readonly trace?: never;
    };
    readonly "/api/conversations/{id}/wrap-up/finish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Finish Wrap Up */
        readonly post: operations["finish_wrap_up_api_conversations__id__wrap_up_finish_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Customers
         * @description Persons by name, e-mail, phone (or its last digits) or external id, the newest first; `everybody`: nameless visitors, too.
         */
        readonly get: operations["list_customers_api_customers_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Customer */
        readonly get: operations["get_customer_api_customers__id__get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change Customer */
        readonly patch: operations["change_customer_api_customers__id__patch"];
        readonly trace?: never;
    };
    readonly "/api/customers/{id}/attributes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Attributes
         * @description Every source's sayings about the whole person; of each key the believed one first.
         */
        readonly get: operations["get_attributes_api_customers__id__attributes_get"];
        /**
         * Put Attributes
         * @description A colleague says, or a machine under its own name; what changed comes back.
         */
        readonly put: operations["put_attributes_api_customers__id__attributes_put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customers/{id}/brief": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Customer Brief
         * @description What to know of a person at once.
         */
        readonly get: operations["get_customer_brief_api_customers__id__brief_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customers/{id}/consents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Consents
         * @description Every word of the whole person, the newest first; the first of a customer, purpose and channel stands.
         */
        readonly get: operations["get_consents_api_customers__id__consents_get"];
        readonly put?: never;
        /** Add Consent */
        readonly post: operations["add_consent_api_customers__id__consents_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customers/{id}/erasure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask Erasure
         * @description Note that a customer asked to be forgotten, by letter or on the telephone, say.
         */
        readonly post: operations["ask_erasure_api_customers__id__erasure_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customers/{id}/facts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Facts
         * @description What answers questions: proved identities, believed attributes, records; each with its source and freshness.
         */
        readonly get: operations["get_facts_api_customers__id__facts_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customers/{id}/may-contact": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** May Contact */
        readonly get: operations["may_contact_api_customers__id__may_contact_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customers/{id}/notes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Notes */
        readonly get: operations["list_notes_api_customers__id__notes_get"];
        readonly put?: never;
        /** Take Note */
        readonly post: operations["take_note_api_customers__id__notes_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customers/{id}/person": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Person
         * @description The customer together with all who are the same person.
         */
        readonly get: operations["get_person_api_customers__id__person_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customers/{id}/reach": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Reach */
        readonly get: operations["get_reach_api_customers__id__reach_get"];
        /** Set Reach */
        readonly put: operations["set_reach_api_customers__id__reach_put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customers/{id}/records": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Records
         * @description The records of the whole person, the newest first.
         */
        readonly get: operations["get_records_api_customers__id__records_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customers/{id}/reveal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reveal
         * @description A sealed attribute of this customer in the clear; who saw it and why is noted.
         */
        readonly post: operations["reveal_api_customers__id__reveal_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customers/{id}/stage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Stage
         * @description Where in their journey the person is, and why.
         */
        readonly get: operations["get_stage_api_customers__id__stage_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customers/{id}/timeline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Timeline
         * @description Contacts, activities, records and notes of the whole person, the newest first; `kind` (several) narrows it.
         */
        readonly get: operations["get_timeline_api_customers__id__timeline_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customers/merges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Merges
         * @description All merges, undone ones too, the newest first.
         */
        readonly get: operations["list_merges_api_customers_merges_get"];
        readonly put?: never;
        /** Merge Customers */
        readonly post: operations["merge_customers_api_customers_merges_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customers/merges/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Unmerge Customers
         * @description They are two again, each with what is theirs.
         */
        readonly delete: operations["unmerge_customers_api_customers_merges__id__delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customers/notes/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Remove Note */
        readonly delete: operations["remove_note_api_customers_notes__id__delete"];
        readonly options?: never;
        readonly head?: never;
        /** Change Note */
        readonly patch: operations["change_note_api_customers_notes__id__patch"];
        readonly trace?: never;
    };
    readonly "/api/customers/suggestions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Suggestions
         * @description Who may be one person, the surest first, each with both persons side by side.
         */
        readonly get: operations["list_suggestions_api_customers_suggestions_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customers/suggestions/{id}/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Accept Suggestion */
        readonly post: operations["accept_suggestion_api_customers_suggestions__id__accept_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customers/suggestions/{id}/refuse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Refuse Suggestion
         * @description They are two; no rule joins them, and nobody is asked again.
         */
        readonly post: operations["refuse_suggestion_api_customers_suggestions__id__refuse_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customers/suggestions/{id}/reopen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reopen Suggestion
         * @description Take a refusal back.
         */
        readonly post: operations["reopen_suggestion_api_customers_suggestions__id__reopen_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/desk/channels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Channels
         * @description So that the desk greys out what a channel cannot do.
         */
        readonly get: operations["list_channels_api_desk_channels_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/desk/snapshot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Snapshot */
        readonly get: operations["get_snapshot_api_desk_snapshot_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/erasures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Erasures
         * @description Those to be decided, or those that were, the newest first; `before` is the id of the last one that was seen.
         */
        readonly get: operations["list_erasures_api_erasures_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/erasures/{id}/carry-out": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Carry Out */
        readonly post: operations["carry_out_api_erasures__id__carry_out_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/erasures/{id}/refuse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Refuse */
        readonly post: operations["refuse_api_erasures__id__refuse_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/experts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Experts */
        readonly get: operations["list_experts_api_experts_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/experts/{staff_id}/solved": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Solved */
        readonly get: operations["list_solved_api_experts__staff_id__solved_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/experts/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Describe Me */
        readonly put: operations["describe_me_api_experts_me_put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Upload File */
        readonly post: operations["upload_file_api_files_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/files/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get File */
        readonly get: operations["get_file_api_files__id__get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jobs/{id}/retry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Retry Job */
        readonly post: operations["retry_job_api_jobs__id__retry_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jobs/dead": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Dead Jobs */
        readonly get: operations["list_dead_jobs_api_jobs_dead_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/journeys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Journeys
         * @description How matters that began in the period went, of a segment or of everybody; the last 30 days if nothing is said.
         */
        readonly get: operations["get_journeys_api_journeys_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/journeys/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Journeys
         * @description The journeys behind a stop (`source`), or behind the flow from `source` to `target`, the newest first.
         */
        readonly get: operations["list_journeys_api_journeys_people_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/letters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Begin By Letter
         * @description Write to somebody who has not written: a conversation begins, which is the writer's. The same client id again is the same letter.
         */
        readonly post: operations["begin_by_letter_api_letters_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/letters/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Letter */
        readonly get: operations["get_letter_api_letters__id__get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/letters/{id}/page": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Page
         * @description As it was laid out, for a frame: nothing in it runs, and pictures from elsewhere are fetched only with `pictures`.
         */
        readonly get: operations["get_page_api_letters__id__page_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/letters/{id}/parts/{number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Part
         * @description What hangs on a letter: pictures as such, anything else to be saved.
         */
        readonly get: operations["get_part_api_letters__id__parts__number__get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/letters/{id}/raw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Raw Letter
         * @description As it came, with its headers.
         */
        readonly get: operations["get_raw_letter_api_letters__id__raw_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/letters/{id}/send": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send Letter Again
         * @description Send what failed, came back, was taken back, or is in doubt; what waits leaves now.
         */
        readonly post: operations["send_letter_again_api_letters__id__send_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/letters/{id}/spam": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Mark Spam
         * @description It got through and is spam: its conversation is closed.
         */
        readonly put: operations["mark_spam_api_letters__id__spam_put"];
        readonly post?: never;
        /**
         * Unmark Spam
         * @description It was marked by mistake: as before, and its conversation is open again.
         */
        readonly delete: operations["unmark_spam_api_letters__id__spam_delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/letters/{id}/take-back": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take Back Letter
         * @description Undo: as long as it waits, it is not sent.
         */
        readonly post: operations["take_back_letter_api_letters__id__take_back_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/mailboxes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Mailboxes */
        readonly get: operations["list_mailboxes_api_mailboxes_get"];
        readonly put?: never;
        /** Create Mailbox */
        readonly post: operations["create_mailbox_api_mailboxes_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/mailboxes/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Change Mailbox */
        readonly put: operations["change_mailbox_api_mailboxes__id__put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/mailboxes/{id}/raw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Bring Letter
         * @description A letter as it came, as message/rfc822. Answered once it is kept; brought again, it is the same letter.
         */
        readonly post: operations["bring_letter_api_mailboxes__id__raw_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/mailboxes/pulses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Pulses
         * @description How mailboxes fare: what is wrong with fetching and sending, and since when.
         */
        readonly get: operations["list_pulses_api_mailboxes_pulses_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/mailboxes/senders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Senders
         * @description As whom letters can be written.
         */
        readonly get: operations["list_senders_api_mailboxes_senders_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/mailboxes/try": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Try Mailbox
         * @description Try these settings, with the secrets of mailbox `id` where none are given: what works, and what is wrong.
         */
        readonly post: operations["try_mailbox_api_mailboxes_try_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Own Cases */
        readonly get: operations["list_own_cases_api_my_cases_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/cases/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Own Case */
        readonly get: operations["get_own_case_api_my_cases__id__get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/cases/{id}/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answer Own Case
         * @description The same client id again is the same message. Its case is another one where the given was over for too long.
         */
        readonly post: operations["answer_own_case_api_my_cases__id__messages_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/cases/{id}/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Read Own Case */
        readonly post: operations["read_own_case_api_my_cases__id__read_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/cases/{id}/transcript": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send Own Transcript
         * @description Have what was said sent by mail.
         */
        readonly post: operations["send_own_transcript_api_my_cases__id__transcript_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/face": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Face */
        readonly get: operations["get_face_api_my_face_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Upload File */
        readonly post: operations["upload_file_api_my_files_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/files/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get File */
        readonly get: operations["get_file_api_my_files__id__get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask Link
         * @description Have a link sent. The answer is the same whether we know the address or not.
         */
        readonly post: operations["ask_link_api_my_links_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/session/link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Open By Link
         * @description With a link from a letter of ours, once.
         */
        readonly post: operations["open_by_link_api_my_session_link_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/session/site": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Open From Site
         * @description As whom the host site says.
         */
        readonly post: operations["open_from_site_api_my_session_site_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/offers/{id}/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Accept Offer */
        readonly post: operations["accept_offer_api_offers__id__accept_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/offers/{id}/decline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Decline Offer */
        readonly post: operations["decline_offer_api_offers__id__decline_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/opening-hours": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Opening Hours */
        readonly get: operations["list_opening_hours_api_opening_hours_get"];
        readonly put?: never;
        /** Create Opening Hours */
        readonly post: operations["create_opening_hours_api_opening_hours_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/opening-hours/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Change Opening Hours */
        readonly put: operations["change_opening_hours_api_opening_hours__id__put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/opening-hours/{id}/days": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Days */
        readonly get: operations["list_days_api_opening_hours__id__days_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/opening-hours/calendar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Preview Calendar
         * @description So that an editor can show what it is about to save.
         */
        readonly post: operations["preview_calendar_api_opening_hours_calendar_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/opening-hours/regions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Holiday Regions */
        readonly get: operations["list_holiday_regions_api_opening_hours_regions_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Organisation */
        readonly get: operations["get_organisation_api_organisation_get"];
        /** Change Organisation */
        readonly put: operations["change_organisation_api_organisation_put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisation/site-secret": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** New Site Secret */
        readonly post: operations["new_site_secret_api_organisation_site_secret_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/presence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Set Presence */
        readonly put: operations["set_presence_api_presence_put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/questions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Questions
         * @description Put to me, and asked by me.
         */
        readonly get: operations["list_questions_api_questions_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/questions/{id}/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Accept Question */
        readonly post: operations["accept_question_api_questions__id__accept_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/questions/{id}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Answer Question */
        readonly post: operations["answer_question_api_questions__id__answer_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/questions/{id}/decline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Decline Question */
        readonly post: operations["decline_question_api_questions__id__decline_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/questions/{id}/judge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Judge Question */
        readonly post: operations["judge_question_api_questions__id__judge_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/questions/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Withdraw Question */
        readonly post: operations["withdraw_question_api_questions__id__withdraw_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/queues": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Queues */
        readonly get: operations["list_queues_api_queues_get"];
        readonly put?: never;
        /** Create Queue */
        readonly post: operations["create_queue_api_queues_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/queues/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Change Queue */
        readonly put: operations["change_queue_api_queues__id__put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/record-types": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Record Types */
        readonly get: operations["get_record_types_api_record_types_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/record-types/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Put Record Type */
        readonly put: operations["put_record_type_api_record_types__key__put"];
        readonly post?: never;
        /** Remove Record Type */
        readonly delete: operations["remove_record_type_api_record_types__key__delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/records/{type}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Put Record
         * @description Tell one. The same again changes nothing.
         */
        readonly put: operations["put_record_api_records__type__put"];
        /**
         * Put Records
         * @description Tell many at once. Good ones are kept whatever is wrong with others; the answer says what became of each, in order.
         */
        readonly post: operations["put_records_api_records__type__post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/records/{type}/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Record */
        readonly get: operations["get_record_api_records__type___key__get"];
        readonly put?: never;
        readonly post?: never;
        /** Remove Record */
        readonly delete: operations["remove_record_api_records__type___key__delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/replies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Replies */
        readonly get: operations["list_replies_api_replies_get"];
        readonly put?: never;
        /** Create Reply */
        readonly post: operations["create_reply_api_replies_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/replies/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Change Reply */
        readonly put: operations["change_reply_api_replies__id__put"];
        readonly post?: never;
        /** Delete Reply */
        readonly delete: operations["delete_reply_api_replies__id__delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/routing/board": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Board
         * @description The events after its cursor carry whatever changes in it.
         */
        readonly get: operations["get_board_api_routing_board_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/routing/board/day": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Floor Day
         * @description `since` is when the day began where you are, with its offset.
         */
        readonly get: operations["get_floor_day_api_routing_board_day_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/routing/peak": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Peak */
        readonly get: operations["get_peak_api_routing_peak_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/routing/peak/off": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Switch Off */
        readonly post: operations["switch_off_api_routing_peak_off_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/routing/peaks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Peaks
         * @description When plans were on, the newest hundred, newest first.
         */
        readonly get: operations["list_peaks_api_routing_peaks_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/routing/plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Plans */
        readonly get: operations["list_plans_api_routing_plans_get"];
        readonly put?: never;
        /** Create Plan */
        readonly post: operations["create_plan_api_routing_plans_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/routing/plans/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Change Plan */
        readonly put: operations["change_plan_api_routing_plans__id__put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/routing/plans/{id}/on": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Switch On */
        readonly post: operations["switch_on_api_routing_plans__id__on_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/routing/plans/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Preview Plan
         * @description What this would change on the floor as it is now. Nothing is changed.
         */
        readonly post: operations["preview_plan_api_routing_plans_preview_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/routing/policies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Policies
         * @description The newest fifty, the one in force first.
         */
        readonly get: operations["list_policies_api_routing_policies_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/routing/policy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Policy */
        readonly get: operations["get_policy_api_routing_policy_get"];
        /** Put Policy */
        readonly put: operations["put_policy_api_routing_policy_put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/routing/policy/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Check Policy */
        readonly post: operations["check_policy_api_routing_policy_check_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/routing/policy/terms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Policy Terms */
        readonly get: operations["get_policy_terms_api_routing_policy_terms_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/routing/rehearsals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Rehearsals
         * @description The newest twenty, without their outcomes.
         */
        readonly get: operations["list_rehearsals_api_routing_rehearsals_get"];
        readonly put?: never;
        /**
         * Plan Rehearsal
         * @description It is played in the background; `RehearsalMoved` on the stream tells how far it is.
         */
        readonly post: operations["plan_rehearsal_api_routing_rehearsals_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/routing/rehearsals/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Rehearsal */
        readonly get: operations["get_rehearsal_api_routing_rehearsals__id__get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/routing/rehearsals/{id}/stop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Stop Rehearsal */
        readonly post: operations["stop_rehearsal_api_routing_rehearsals__id__stop_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/routing/waits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Waits
         * @description Whether the estimates that waiting customers get hold: by queue, over the last seven days.
         */
        readonly get: operations["list_waits_api_routing_waits_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sealed-keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Sealed Keys */
        readonly get: operations["list_sealed_keys_api_sealed_keys_get"];
        readonly put?: never;
        /**
         * Seal Key
         * @description Seal everything that is known under a key, now and from now on.
         */
        readonly post: operations["seal_key_api_sealed_keys_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sealed-keys/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Unseal Key */
        readonly delete: operations["unseal_key_api_sealed_keys__key__delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/search/cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Find Cases
         * @description Cases with these words in number, subject, customer, tags and fields that the asker may read, those opened last first.
         */
        readonly get: operations["find_cases_api_search_cases_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/search/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Find Messages
         * @description What was said with these words, in what the asker may read, the newest first; several words, "whole phrases", -unwanted.
         */
        readonly get: operations["find_messages_api_search_messages_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/segments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Segments */
        readonly get: operations["list_segments_api_segments_get"];
        readonly put?: never;
        /** Create Segment */
        readonly post: operations["create_segment_api_segments_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/segments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Segment */
        readonly get: operations["get_segment_api_segments__id__get"];
        /** Change Segment */
        readonly put: operations["change_segment_api_segments__id__put"];
        readonly post?: never;
        /** Remove Segment */
        readonly delete: operations["remove_segment_api_segments__id__delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/segments/{id}/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Count Segment */
        readonly get: operations["count_segment_api_segments__id__count_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/segments/{id}/members": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Members
         * @description The youngest first, each with a reason.
         */
        readonly get: operations["list_members_api_segments__id__members_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/segments/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Count Condition
         * @description How many people a condition means; nothing is kept.
         */
        readonly post: operations["count_condition_api_segments_count_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/segments/members": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List Meant
         * @description Whom a condition means, the youngest first, each with a reason; nothing is kept.
         */
        readonly post: operations["list_meant_api_segments_members_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/segments/words": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Words
         * @description What conditions can ask for.
         */
        readonly get: operations["get_words_api_segments_words_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/setup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Needs Set Up */
        readonly get: operations["needs_set_up_api_setup_get"];
        readonly put?: never;
        /** Set Up */
        readonly post: operations["set_up_api_setup_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/signatures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Signatures */
        readonly get: operations["list_signatures_api_signatures_get"];
        /**
         * Put Signature
         * @description What stands below the letters of a queue, or of all that have none of their own, from now on.
         */
        readonly put: operations["put_signature_api_signatures_put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/skills": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Skills */
        readonly get: operations["list_skills_api_skills_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/skills/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Put Skill */
        readonly put: operations["put_skill_api_skills__name__put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Sources */
        readonly get: operations["list_sources_api_sources_get"];
        readonly put?: never;
        /** Create Source */
        readonly post: operations["create_source_api_sources_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sources/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Change Source */
        readonly put: operations["change_source_api_sources__id__put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sources/{id}/key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Renew Key
         * @description Another key; the former is worth nothing from now on.
         */
        readonly post: operations["renew_key_api_sources__id__key_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sources/{id}/refusals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Refusals
         * @description What was refused lately, the newest first.
         */
        readonly get: operations["list_refusals_api_sources__id__refusals_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sources/traffic": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Traffic
         * @description What every source sent within the last day, by the hour.
         */
        readonly get: operations["get_traffic_api_sources_traffic_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/staff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All Staff */
        readonly get: operations["all_staff_api_staff_get"];
        readonly put?: never;
        /** Create Staff */
        readonly post: operations["create_staff_api_staff_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/staff/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change Staff */
        readonly patch: operations["change_staff_api_staff__id__patch"];
        readonly trace?: never;
    };
    readonly "/api/stages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Stages
         * @description In their order: the first whose condition holds is where somebody is.
         */
        readonly get: operations["list_stages_api_stages_get"];
        /** Put Stages */
        readonly put: operations["put_stages_api_stages_put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/stages/counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count Stages
         * @description How many people are in each stage; stages without anybody are missing.
         */
        readonly get: operations["count_stages_api_stages_counts_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/stances": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Stances
         * @description Senders who are blocked, and those who are welcome, the newest first.
         */
        readonly get: operations["list_stances_api_stances_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/stances/{address}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Take Stance */
        readonly put: operations["take_stance_api_stances__address__put"];
        readonly post?: never;
        /** Drop Stance */
        readonly delete: operations["drop_stance_api_stances__address__delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sweep": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Sweep
         * @description The newest letters that were held back, by one filter or by any.
         */
        readonly get: operations["get_sweep_api_sweep_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sweep/{id}/confirmed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Confirm Letter
         * @description It was held back rightly.
         */
        readonly put: operations["confirm_letter_api_sweep__id__confirmed_put"];
        readonly post?: never;
        /**
         * Unconfirm Letter
         * @description Take a confirmation back, and what was learned from it.
         */
        readonly delete: operations["unconfirm_letter_api_sweep__id__confirmed_delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sweep/{id}/released": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Release Letter
         * @description Let it through, and its sender from now on.
         */
        readonly put: operations["release_letter_api_sweep__id__released_put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Api Tokens */
        readonly get: operations["api_tokens_api_tokens_get"];
        readonly put?: never;
        /** Create Token */
        readonly post: operations["create_token_api_tokens_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tokens/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Revoke Token */
        readonly delete: operations["revoke_token_api_tokens__id__delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/trust/attributes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Correct */
        readonly put: operations["correct_api_trust_attributes_put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/trust/consents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Consent */
        readonly post: operations["consent_api_trust_consents_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/trust/download": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download
         * @description Everything as a JSON file to keep.
         */
        readonly get: operations["download_api_trust_download_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/trust/erasure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ask Erasure */
        readonly post: operations["ask_erasure_api_trust_erasure_post"];
        /** Withdraw Erasure */
        readonly delete: operations["withdraw_erasure_api_trust_erasure_delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/trust/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Me */
        readonly get: operations["get_me_api_trust_me_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change Me */
        readonly patch: operations["change_me_api_trust_me_patch"];
        readonly trace?: never;
    };
    readonly "/api/trust/reach": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Set Reach */
        readonly put: operations["set_reach_api_trust_reach_put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/trust/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Open Session */
        readonly post: operations["open_session_api_trust_session_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webchat/{key}/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Open Session */
        readonly post: operations["open_session_api_webchat__key__session_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webchat/conversations/{id}/callback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Ask Callback
         * @description Leave the line and keep the place; again, to change what was agreed on.
         */
        readonly put: operations["ask_callback_api_webchat_conversations__id__callback_put"];
        readonly post?: never;
        /** Cancel Callback */
        readonly delete: operations["cancel_callback_api_webchat_conversations__id__callback_delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webchat/conversations/{id}/close": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Close */
        readonly post: operations["close_api_webchat_conversations__id__close_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webchat/conversations/{id}/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Messages */
        readonly get: operations["get_messages_api_webchat_conversations__id__messages_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webchat/conversations/{id}/rating": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Rate */
        readonly post: operations["rate_api_webchat_conversations__id__rating_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webchat/conversations/{id}/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Read */
        readonly post: operations["read_api_webchat_conversations__id__read_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webchat/conversations/{id}/typing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Typing */
        readonly post: operations["typing_api_webchat_conversations__id__typing_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webchat/conversations/{id}/wish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Wish
         * @description Wait for who served you lately.
         */
        readonly put: operations["wish_api_webchat_conversations__id__wish_put"];
        readonly post?: never;
        /**
         * Drop Wish
         * @description Take anybody after all.
         */
        readonly delete: operations["drop_wish_api_webchat_conversations__id__wish_delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webchat/face/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Face */
        readonly get: operations["get_face_api_webchat_face__key__get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webchat/files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Upload File */
        readonly post: operations["upload_file_api_webchat_files_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webchat/files/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get File */
        readonly get: operations["get_file_api_webchat_files__id__get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webchat/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say */
        readonly post: operations["say_api_webchat_messages_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webchat/snapshot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Snapshot */
        readonly get: operations["get_snapshot_api_webchat_snapshot_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/widgets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List Widgets */
        readonly get: operations["list_widgets_api_widgets_get"];
        readonly put?: never;
        /** Create Widget */
        readonly post: operations["create_widget_api_widgets_post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/widgets/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Change Widget */
        readonly put: operations["change_widget_api_widgets__id__put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/healthz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get Health
         * @description Public: names no person and no address of a customer. 503 when the database is down.
         */
        readonly get: operations["get_health_healthz_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get Metrics */
        readonly get: operations["get_metrics_metrics_get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/{call}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive
         * @description `call` is identify, track, page, screen, group, alias, or batch. What was acknowledged is kept.
         */
        readonly post: operations["receive_v1__call__post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = { readonly [key: string]: never };
export interface components {
    schemas: {
        /**
         * Access
         * @description Somebody was shown something of a customer: a part of the API by its path, `conversation`, or `reveal` with the reason.
         *
         *     `times` counts looks at the same within the hour that began at `first_at`.
         */
        readonly Access: {
            /** Actor */
            readonly actor: string;
            /** Actor Name */
            readonly actor_name: string;
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            /** Customer Name */
            readonly customer_name: string | null;
            /**
             * First At
             * Format: date-time
             */
            readonly first_at: string;
            /**
             * Last At
             * Format: date-time
             */
            readonly last_at: string;
            /** Reason */
            readonly reason: string;
            /** Times */
            readonly times: number;
            /** What */
            readonly what: string;
        };
        /**
         * AccessChanged
         * @description What a colleague may do or hear changed, or they signed out somewhere.
         */
        readonly AccessChangedBody: {
            /**
             * Staff Id
             * Format: uuid
             */
            readonly staff_id: string;
        };
        readonly AccessChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["AccessChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "auth.AccessChanged";
            /** @constant */
            readonly type: "event";
        };
        /** ActInput */
        readonly ActInput: {
            /** Actions */
            readonly actions: readonly (components["schemas"]["ToState"] | components["schemas"]["ToPriority"] | components["schemas"]["ToKind"] | components["schemas"]["ToTeam"] | components["schemas"]["ToOwner"] | components["schemas"]["Tag"] | components["schemas"]["Watch"] | components["schemas"]["AddTask"] | components["schemas"]["Answer"])[];
        };
        /**
         * ActivitiesRecorded
         * @description A source told what a customer did, in one request. So many come that no desk hears them; readers of the log do.
         */
        readonly ActivitiesRecordedBody: {
            /** Activities */
            readonly activities: readonly components["schemas"]["Activity"][];
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
        };
        readonly ActivitiesRecordedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["ActivitiesRecordedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.ActivitiesRecorded";
            /** @constant */
            readonly type: "event";
        };
        /**
         * Activity
         * @description Something that a customer did, as a source tells it. `at` is when it happened by our clock, `received_at` when we heard of it.
         *
         *     `properties` and `context` are JSON objects: what it was about, and where and with what it was done.
         */
        readonly Activity: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Context */
            readonly context: {
                readonly [key: string]: unknown;
            };
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /**
             * Kind
             * @enum {string}
             */
            readonly kind: "track" | "page" | "screen" | "group";
            /** Message Id */
            readonly message_id: string;
            /** Name */
            readonly name: string;
            /** Properties */
            readonly properties: {
                readonly [key: string]: unknown;
            };
            /**
             * Received At
             * Format: date-time
             */
            readonly received_at: string;
            /**
             * Source Id
             * Format: uuid
             */
            readonly source_id: string;
        };
        /**
         * Address
         * @description `email` as it is compared, in lower case, empty where only a name was written; `name` decoded, in one line.
         */
        readonly Address: {
            /** Email */
            readonly email: string;
            /** Name */
            readonly name: string;
        };
        /**
         * AddTask
         * @description Due so many seconds from then, if at all.
         */
        readonly AddTask: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "task";
            /** Due In */
            readonly due_in?: number | null;
            /** Title */
            readonly title: string;
        };
        /**
         * Adviser
         * @description Who spoke with this customer last, and until when.
         */
        readonly Adviser: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
        };
        /**
         * AdviserFace
         * @description What a customer sees of whom they may ask for; `wished_until` is how long they wait for this one, None when they do not.
         */
        readonly AdviserFace: {
            /** Name */
            readonly name: string;
            /** There */
            readonly there: boolean;
            /** Wished Until */
            readonly wished_until: string | null;
        };
        /**
         * Agent
         * @description A colleague who may be given work.
         *
         *     `capacity` is how many works at once the router gives, `capacities` how many of one channel class (a class that is missing:
         *     as many as `capacity`, but one call). People may pull or pass on more of their own will. `skills` and `languages` are levels
         *     from 1 to 5 by name; who states no language speaks all. `likes` are queue ids as text, `likes_languages` languages, that they
         *     would rather have. `in_training` keeps hard work away.
         */
        readonly Agent: {
            /** Capacities */
            readonly capacities: {
                readonly [key: string]: number;
            };
            /** Capacity */
            readonly capacity: number;
            /** In Training */
            readonly in_training: boolean;
            /** Languages */
            readonly languages: {
                readonly [key: string]: number;
            };
            /** Likes */
            readonly likes: readonly string[];
            /** Likes Languages */
            readonly likes_languages: readonly string[];
            /** Name */
            readonly name: string;
            /**
             * Presence
             * @enum {string}
             */
            readonly presence: "available" | "busy" | "break" | "meal" | "training" | "meeting" | "not_responding" | "offline";
            /** Queue Ids */
            readonly queue_ids: readonly string[];
            /** Revision */
            readonly revision: number;
            /**
             * Since
             * Format: date-time
             */
            readonly since: string;
            /** Skills */
            readonly skills: {
                readonly [key: string]: number;
            };
            /**
             * Staff Id
             * Format: uuid
             */
            readonly staff_id: string;
        };
        /**
         * AgentChanged
         * @description Presence, profile or queues of an agent changed.
         */
        readonly AgentChangedBody: {
            readonly agent: components["schemas"]["Agent"];
        };
        readonly AgentChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["AgentChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.AgentChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * AgentDay
         * @description How many contacts somebody began since a moment, and the mean length in seconds of those that ended.
         */
        readonly AgentDay: {
            /** Mean Seconds */
            readonly mean_seconds: number | null;
            /** Served */
            readonly served: number;
            /**
             * Staff Id
             * Format: uuid
             */
            readonly staff_id: string;
        };
        /**
         * AgentInput
         * @description What is left out stays as it is. See `Agent`; `likes` are queue ids.
         */
        readonly AgentInput: {
            /** Capacities */
            readonly capacities?: {
                readonly [key: string]: number;
            } | null;
            /** Capacity */
            readonly capacity?: number | null;
            /** In Training */
            readonly in_training?: boolean | null;
            /** Languages */
            readonly languages?: {
                readonly [key: string]: number;
            } | null;
            /** Likes */
            readonly likes?: readonly string[] | null;
            /** Likes Languages */
            readonly likes_languages?: readonly ("zh" | "en")[] | null;
            /** Skills */
            readonly skills?: {
                readonly [key: string]: number;
            } | null;
        };
        /**
         * AllOf
         * @description Every part holds. Without parts: everybody.
         */
        readonly AllOf: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "all";
            /** Of */
            readonly of: readonly (components["schemas"]["AllOf"] | components["schemas"]["AnyOf"] | components["schemas"]["NotOf"] | components["schemas"]["AttributeIs"] | components["schemas"]["Did"] | components["schemas"]["HasRecord"] | components["schemas"]["HadContact"] | components["schemas"]["InStage"] | components["schemas"]["IsCustomer"])[];
        };
        /**
         * AllOf
         * @description Every part holds. Without parts: everybody.
         */
        readonly "AllOf-Input": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "all";
            /** Of */
            readonly of: readonly (components["schemas"]["AllOf-Input"] | components["schemas"]["AnyOf-Input"] | components["schemas"]["NotOf-Input"] | components["schemas"]["AttributeIs"] | components["schemas"]["Did"] | components["schemas"]["HasRecord"] | components["schemas"]["HadContact"] | components["schemas"]["InStage"] | components["schemas"]["IsCustomer"])[];
        };
        /**
         * AllOf
         * @description Every part holds. Without parts: everybody.
         */
        readonly "AllOf-Output": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "all";
            /** Of */
            readonly of: readonly (components["schemas"]["AllOf-Output"] | components["schemas"]["AnyOf-Output"] | components["schemas"]["NotOf-Output"] | components["schemas"]["AttributeIs"] | components["schemas"]["Did"] | components["schemas"]["HasRecord"] | components["schemas"]["HadContact"] | components["schemas"]["InStage"] | components["schemas"]["IsCustomer"])[];
        };
        /**
         * Announcement
         * @description What customers who come or wait are told. An empty text says nothing.
         */
        readonly Announcement: {
            /** En */
            readonly en: string;
            /** Zh */
            readonly zh: string;
        };
        /**
         * AnnouncementChanged
         * @description What customers who come or wait are told; None: nothing.
         */
        readonly AnnouncementChangedBody: {
            readonly announcement: components["schemas"]["Announcement"] | null;
        };
        readonly AnnouncementChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["AnnouncementChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.AnnouncementChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * Answer
         * @description Write to the customer; `{{customer.name}}` is their name. Rules do not: nobody would have read it.
         */
        readonly Answer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "answer";
            /** Text */
            readonly text: string;
        };
        /**
         * Answering
         * @description The cases that are being answered.
         */
        readonly Answering: {
            /** Case Ids */
            readonly case_ids: readonly string[];
        };
        readonly AnyEphemeral: components["schemas"]["TypingFrame"] | components["schemas"]["DraftChangedFrame"] | components["schemas"]["RehearsalMovedFrame"] | components["schemas"]["LoadsChangedFrame"] | components["schemas"]["PlaceChangedFrame"];
        readonly AnyEvent: components["schemas"]["AccessChangedFrame"] | components["schemas"]["CentreSetUpFrame"] | components["schemas"]["ColleagueChangedFrame"] | components["schemas"]["OrganisationChangedFrame"] | components["schemas"]["StaffChangedFrame"] | components["schemas"]["TokenRevokedFrame"] | components["schemas"]["VisitorForgottenFrame"] | components["schemas"]["CaseChangedFrame"] | components["schemas"]["CaseErasedFrame"] | components["schemas"]["CaseKindChangedFrame"] | components["schemas"]["CaseMovedFrame"] | components["schemas"]["CaseOpenedFrame"] | components["schemas"]["CasePolicyChangedFrame"] | components["schemas"]["CasePolicyRemovedFrame"] | components["schemas"]["CaseTaskChangedFrame"] | components["schemas"]["ClockTurnedFrame"] | components["schemas"]["ClocksCorrectedFrame"] | components["schemas"]["TaskDueFrame"] | components["schemas"]["ConversationClosedFrame"] | components["schemas"]["ConversationDescribedFrame"] | components["schemas"]["ConversationErasedFrame"] | components["schemas"]["ConversationMovedFrame"] | components["schemas"]["ConversationRatedFrame"] | components["schemas"]["ConversationReadFrame"] | components["schemas"]["ConversationReopenedFrame"] | components["schemas"]["ConversationReturnedFrame"] | components["schemas"]["ConversationStartedFrame"] | components["schemas"]["FollowerLeftFrame"] | components["schemas"]["MessagePostedFrame"] | components["schemas"]["ParticipantsChangedFrame"] | components["schemas"]["ActivitiesRecordedFrame"] | components["schemas"]["AttributesLearntFrame"] | components["schemas"]["ConsentChangedFrame"] | components["schemas"]["ContactNotedFrame"] | components["schemas"]["CustomerChangedFrame"] | components["schemas"]["CustomerCreatedFrame"] | components["schemas"]["CustomerErasedFrame"] | components["schemas"]["CustomerNoteRemovedFrame"] | components["schemas"]["CustomerNoteTakenFrame"] | components["schemas"]["CustomerRecognisedFrame"] | components["schemas"]["CustomersImportedFrame"] | components["schemas"]["CustomersMergedFrame"] | components["schemas"]["CustomersPartedFrame"] | components["schemas"]["ErasureChangedFrame"] | components["schemas"]["ReachChangedFrame"] | components["schemas"]["RecordRemovedFrame"] | components["schemas"]["RecordTypeChangedFrame"] | components["schemas"]["RecordTypeRemovedFrame"] | components["schemas"]["RecordsChangedFrame"] | components["schemas"]["RecordsImportedFrame"] | components["schemas"]["SegmentChangedFrame"] | components["schemas"]["SegmentRemovedFrame"] | components["schemas"]["SourceChangedFrame"] | components["schemas"]["StageChangedFrame"] | components["schemas"]["StagesDefinedFrame"] | components["schemas"]["SuggestionDecidedFrame"] | components["schemas"]["SuggestionMadeFrame"] | components["schemas"]["DeliveryChangedFrame"] | components["schemas"]["MailboxChangedFrame"] | components["schemas"]["ExpertChangedFrame"] | components["schemas"]["QuestionAcceptedFrame"] | components["schemas"]["QuestionAnsweredFrame"] | components["schemas"]["QuestionAskedFrame"] | components["schemas"]["QuestionEndedFrame"] | components["schemas"]["QuestionJudgedFrame"] | components["schemas"]["QuestionPassedFrame"] | components["schemas"]["AgentChangedFrame"] | components["schemas"]["AnnouncementChangedFrame"] | components["schemas"]["AsideSaidFrame"] | components["schemas"]["AsideSeenFrame"] | components["schemas"]["CallbackChangedFrame"] | components["schemas"]["CompanionAskedFrame"] | components["schemas"]["CompanionCameFrame"] | components["schemas"]["CompanionLeftFrame"] | components["schemas"]["OfferAcceptedFrame"] | components["schemas"]["OfferDeclinedFrame"] | components["schemas"]["OfferExpiredFrame"] | components["schemas"]["OfferMadeFrame"] | components["schemas"]["OfferWithdrawnFrame"] | components["schemas"]["OpeningHoursChangedFrame"] | components["schemas"]["PlanChangedFrame"] | components["schemas"]["PlanSwitchedFrame"] | components["schemas"]["PolicyChangedFrame"] | components["schemas"]["PresenceSetForFrame"] | components["schemas"]["QueueChangedFrame"] | components["schemas"]["SkillChangedFrame"] | components["schemas"]["WorkAssignedFrame"] | components["schemas"]["WorkChangedFrame"] | components["schemas"]["WorkParkedFrame"] | components["schemas"]["WorkQueuedFrame"] | components["schemas"]["WorkReleasedFrame"] | components["schemas"]["WrapUpFinishedFrame"] | components["schemas"]["WrapUpStartedFrame"] | components["schemas"]["WidgetChangedFrame"];
        /**
         * AnyOf
         * @description One part at least holds. Without parts: nobody.
         */
        readonly AnyOf: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "any";
            /** Of */
            readonly of: readonly (components["schemas"]["AllOf"] | components["schemas"]["AnyOf"] | components["schemas"]["NotOf"] | components["schemas"]["AttributeIs"] | components["schemas"]["Did"] | components["schemas"]["HasRecord"] | components["schemas"]["HadContact"] | components["schemas"]["InStage"] | components["schemas"]["IsCustomer"])[];
        };
        /**
         * AnyOf
         * @description One part at least holds. Without parts: nobody.
         */
        readonly "AnyOf-Input": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "any";
            /** Of */
            readonly of: readonly (components["schemas"]["AllOf-Input"] | components["schemas"]["AnyOf-Input"] | components["schemas"]["NotOf-Input"] | components["schemas"]["AttributeIs"] | components["schemas"]["Did"] | components["schemas"]["HasRecord"] | components["schemas"]["HadContact"] | components["schemas"]["InStage"] | components["schemas"]["IsCustomer"])[];
        };
        /**
         * AnyOf
         * @description One part at least holds. Without parts: nobody.
         */
        readonly "AnyOf-Output": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "any";
            /** Of */
            readonly of: readonly (components["schemas"]["AllOf-Output"] | components["schemas"]["AnyOf-Output"] | components["schemas"]["NotOf-Output"] | components["schemas"]["AttributeIs"] | components["schemas"]["Did"] | components["schemas"]["HasRecord"] | components["schemas"]["HadContact"] | components["schemas"]["InStage"] | components["schemas"]["IsCustomer"])[];
        };
        /**
         * ApiToken
         * @description A machine's key, shown in full only once when made; `scopes` are permission names.
         */
        readonly ApiToken: {
            /**
             * Created At
             * Format: date-time
             */
            readonly created_at: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Last Used At */
            readonly last_used_at: string | null;
            /** Name */
            readonly name: string;
            /** Scopes */
            readonly scopes: readonly string[];
        };
        /**
         * Applies
         * @description For which cases: each list that is not empty must have the case's own. All empty means every case.
         */
        readonly Applies: {
            /**
             * Channels
             * @default []
             */
            readonly channels: readonly string[];
            /**
             * Customer Ids
             * @default []
             */
            readonly customer_ids: readonly string[];
            /**
             * Kinds
             * @default []
             */
            readonly kinds: readonly string[];
            /**
             * Priorities
             * @default []
             */
            readonly priorities: readonly number[];
            /**
             * Queue Ids
             * @default []
             */
            readonly queue_ids: readonly string[];
        };
        /**
         * Aside
         * @description A word for the agent's eyes only, or why their conversation was taken over. It stays on the desk until it is seen.
         */
        readonly Aside: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /**
             * Conversation Id
             * Format: uuid
             */
            readonly conversation_id: string;
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            /** Customer Name */
            readonly customer_name: string | null;
            /**
             * From Id
             * Format: uuid
             */
            readonly from_id: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /**
             * Kind
             * @enum {string}
             */
            readonly kind: "whisper" | "taken_over";
            /** Seen At */
            readonly seen_at: string | null;
            /** Text */
            readonly text: string;
            /**
             * To Id
             * Format: uuid
             */
            readonly to_id: string;
        };
        /**
         * AsideSaid
         * @description A supervisor whispered, or said why a conversation was taken over.
         */
        readonly AsideSaidBody: {
            readonly aside: components["schemas"]["Aside"];
        };
        readonly AsideSaidFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["AsideSaidBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.AsideSaid";
            /** @constant */
            readonly type: "event";
        };
        /**
         * AsideSeen
         * @description The colleague has read it.
         */
        readonly AsideSeenBody: {
            readonly aside: components["schemas"]["Aside"];
        };
        readonly AsideSeenFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["AsideSeenBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.AsideSeen";
            /** @constant */
            readonly type: "event";
        };
        /**
         * AskInput
         * @description `consulted`: a private word; `joined`: to talk with the customer, too. Exactly one of the three goals.
         */
        readonly AskInput: {
            /**
             * Level
             * @default 1
             */
            readonly level: number;
            /**
             * Note
             * @default
             */
            readonly note: string;
            /**
             * Role
             * @enum {string}
             */
            readonly role: "consulted" | "joined";
            /** To Queue */
            readonly to_queue?: string | null;
            /** To Skill */
            readonly to_skill?: string | null;
            /** To Staff */
            readonly to_staff?: string | null;
        };
        /**
         * Attachment
         * @description A file of a message. Fetch it at /api/files/{id}; `image` says that it may be shown inline.
         */
        readonly Attachment: {
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Image */
            readonly image: boolean;
            /** Media Type */
            readonly media_type: string;
            /** Name */
            readonly name: string;
            /** Size */
            readonly size: number;
        };
        /**
         * Attribute
         * @description Something known of a customer: what (a JSON value), who says so, since when, and how sure that is, 0 to 1.
         */
        readonly Attribute: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Confidence */
            readonly confidence: number;
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            /** Key */
            readonly key: string;
            /** Source */
            readonly source: string;
            /** Value */
            readonly value: unknown;
        };
        /**
         * AttributeIs
         * @description What is believed of the person under this key passes the test.
         */
        readonly AttributeIs: {
            readonly check: components["schemas"]["Check"];
            /** Key */
            readonly key: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "attribute";
        };
        /**
         * AttributesInput
         * @description What the caller says of a customer: JSON values by key, a null forgets. `at` as of when (now); `confidence` 0 to 1.
         */
        readonly AttributesInput: {
            /** At */
            readonly at?: string | null;
            /**
             * Confidence
             * @default 1
             */
            readonly confidence: number;
            /** Values */
            readonly values: {
                readonly [key: string]: unknown;
            };
        };
        /**
         * AttributesLearnt
         * @description Something is known of a customer, or known otherwise.
         */
        readonly AttributesLearntBody: {
            /** Attributes */
            readonly attributes: readonly components["schemas"]["Attribute"][];
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
        };
        readonly AttributesLearntFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["AttributesLearntBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.AttributesLearnt";
            /** @constant */
            readonly type: "event";
        };
        /**
         * Author
         * @description Who wrote or acts. `id` is None for the system only.
         */
        readonly Author: {
            /** Id */
            readonly id: string | null;
            /**
             * Kind
             * @enum {string}
             */
            readonly kind: "customer" | "staff" | "system";
            /** Name */
            readonly name: string;
        };
        /**
         * Blank
         * @description An answer before anybody has written it. `sender` is empty where the address that was written to cannot send.
         *
         *     `signature` is what the server will put below it.
         */
        readonly Blank: {
            /** Cc */
            readonly cc: readonly components["schemas"]["Address"][];
            /** Sender */
            readonly sender: string;
            /** Signature */
            readonly signature: string;
            /** Subject */
            readonly subject: string;
            /** To */
            readonly to: readonly components["schemas"]["Address"][];
        };
        /**
         * Blend
         * @description `channel` is not given to who has one of `not_beside`; work of `interrupts` is laid aside for it and takes no room.
         */
        readonly Blend: {
            /**
             * Channel
             * @enum {string}
             */
            readonly channel: "call" | "callback" | "chat" | "thread" | "mail" | "case";
            /**
             * Interrupts
             * @default []
             */
            readonly interrupts: readonly ("call" | "callback" | "chat" | "thread" | "mail" | "case")[];
            /**
             * Not Beside
             * @default []
             */
            readonly not_beside: readonly ("call" | "callback" | "chat" | "thread" | "mail" | "case")[];
        };
        /**
         * Board
         * @description The floor at one moment, and the cursor to go on from: all work that is not done, its conversations, the offers that ring.
         *
         *     Agents, queues and skills are in the desk's own snapshot; who has how much is counted from the works.
         */
        readonly Board: {
            /** Cursor */
            readonly cursor: string;
            /** Offers */
            readonly offers: readonly components["schemas"]["Offer"][];
            readonly policy: components["schemas"]["PolicyVersion"];
            /** Talks */
            readonly talks: readonly components["schemas"]["Talk"][];
            /** Works */
            readonly works: readonly components["schemas"]["Work"][];
        };
        /**
         * Body
         * @description What is said: `new` is what the sender wrote now, `quoted` the history below or between, `signature` what closes it.
         *
         *     Nothing is dropped: whatever is not new stands in one of the other two.
         */
        readonly Body: {
            /** New */
            readonly new: string;
            /** Quoted */
            readonly quoted: string;
            /** Signature */
            readonly signature: string;
        };
        /**
         * Bounce
         * @description A mail server says what became of a letter of ours. `status` as in RFC 3463 (5.1.1), empty where it says none.
         *
         *     `message_id` is the letter's that did not arrive, `recipient` whom it did not reach; empty where nobody can tell.
         */
        readonly Bounce: {
            /**
             * Kind
             * @enum {string}
             */
            readonly kind: "failed" | "delayed";
            /** Message Id */
            readonly message_id: string;
            /** Reason */
            readonly reason: string;
            /** Recipient */
            readonly recipient: string;
            /** Status */
            readonly status: string;
        };
        /**
         * Brief
         * @description What whoever meets a person should know at once. `customer_id` is the person's.
         *
         *     `reasons` likeliest first; `contacts` those before this one, newest first, with what became of them and how they were liked;
         *     `records` the open ones, `notes` the important ones.
         */
        readonly Brief: {
            readonly called: components["schemas"]["Called"] | null;
            /** Contacts */
            readonly contacts: readonly components["schemas"]["Contact"][];
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            /** Known */
            readonly known: boolean;
            /**
             * Language
             * @enum {string}
             */
            readonly language: "zh" | "en";
            /** Matter Id */
            readonly matter_id: string | null;
            /** Notes */
            readonly notes: readonly components["schemas"]["CustomerNote"][];
            /** Reasons */
            readonly reasons: readonly components["schemas"]["Reason"][];
            /** Records */
            readonly records: readonly components["schemas"]["Record"][];
        };
        /**
         * CalendarDays
         * @description Days as they will be. In `unsettled_years` the government has yet to move workdays, as far as we know.
         */
        readonly CalendarDays: {
            /** Days */
            readonly days: readonly components["schemas"]["Day"][];
            /** Unsettled Years */
            readonly unsettled_years: readonly number[];
        };
        /**
         * CalendarWish
         * @description Hours that are not kept yet, and the days of their calendar to be seen.
         */
        readonly CalendarWish: {
            /**
             * Days
             * @default 366
             */
            readonly days: number;
            /**
             * First
             * Format: date
             */
            readonly first: string;
            readonly hours: components["schemas"]["Hours"];
        };
        /**
         * Callback
         * @description What was agreed with a waiting customer: called at `number` (E.164), or written to in the chat (then `number` is empty).
         *
         *     `at` is the agreed time, None when it is simply their turn. `attempts` counts calls that reached nobody, the last of them at
         *     `tried_at`. `matter` is the customer's word on what it is about.
         */
        readonly Callback: {
            /**
             * Asked At
             * Format: date-time
             */
            readonly asked_at: string;
            /** At */
            readonly at: string | null;
            /** Attempts */
            readonly attempts: number;
            /**
             * By
             * @enum {string}
             */
            readonly by: "phone" | "chat";
            /**
             * Changed At
             * Format: date-time
             */
            readonly changed_at: string;
            /**
             * Conversation Id
             * Format: uuid
             */
            readonly conversation_id: string;
            /** Matter */
            readonly matter: string;
            /** Number */
            readonly number: string;
            /** Revision */
            readonly revision: number;
            /**
             * State
             * @enum {string}
             */
            readonly state: "agreed" | "reached" | "given_up" | "cancelled";
            /** Tried At */
            readonly tried_at: string | null;
        };
        /**
         * CallbackBody
         * @description `number` as people write it; without `at` it is when their turn comes.
         */
        readonly CallbackBody: {
            /**
             * Adviser
             * @default false
             */
            readonly adviser: boolean;
            /** At */
            readonly at?: string | null;
            /**
             * By
             * @default phone
             * @enum {string}
             */
            readonly by: "phone" | "chat";
            /**
             * Matter
             * @default
             */
            readonly matter: string;
            /**
             * Number
             * @default
             */
            readonly number: string;
        };
        /**
         * CallbackChanged
         * @description A call-back was agreed on, changed, tried, done or cancelled; heard by all who may read its conversation, and the customer.
         */
        readonly CallbackChangedBody: {
            readonly callback: components["schemas"]["Callback"];
            readonly conversation: components["schemas"]["Conversation"];
        };
        readonly CallbackChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CallbackChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.CallbackChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * Called
         * @description `name` as it is written, without titles; `latin` the same for who does not read Chinese, `spoken` with tones ("" for
         *     names in Latin letters). `gender` None where nobody said: then no title is used.
         */
        readonly Called: {
            /** Gender */
            readonly gender: ("f" | "m") | null;
            /** Given */
            readonly given: string;
            /** Latin */
            readonly latin: string;
            /** Latin Surname */
            readonly latin_surname: string;
            /** Name */
            readonly name: string;
            /** Spoken */
            readonly spoken: string;
            /** Surname */
            readonly surname: string;
        };
        /**
         * Capabilities
         * @description What a channel can carry. `live` channels read the event stream themselves; nothing has to be pushed to them.
         */
        readonly Capabilities: {
            /** Attachments */
            readonly attachments: boolean;
            /** Live */
            readonly live: boolean;
            /** Rating */
            readonly rating: boolean;
            /** Read Receipts */
            readonly read_receipts: boolean;
            /** Text Limit */
            readonly text_limit: number;
            /** Typing */
            readonly typing: boolean;
        };
        /**
         * CarryOutInput
         * @description Who else is forgotten, of those who are one person with who asked.
         */
        readonly CarryOutInput: {
            /**
             * Customer Ids
             * @default []
             */
            readonly customer_ids: readonly string[];
        };
        /**
         * Case
         * @description A customer's matter. Its id is that of the matter to which its conversations belong; `number` is what people say.
         *
         *     `priority` is 0 (low) to 3 (urgent). `queue_id` is its team, `owner_id` who sees to it. `reason` is why it came to be, one of its
         *     kind's. `fields` has what its kind asks for. `channel` is the one that it came through. `policy_id` says which promises hold;
         *     `due_at` is when the first of its running clocks runs out, `tone` the worst of their colours when somebody last looked, and
         *     `turns_at` when that changes next. `merged_into` is the case that it is part of now.
         */
        readonly Case: {
            /**
             * Changed At
             * Format: date-time
             */
            readonly changed_at: string;
            /** Channel */
            readonly channel: string;
            /** Clocks */
            readonly clocks: readonly components["schemas"]["Clock"][];
            /** Closed At */
            readonly closed_at: string | null;
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            /** Customer Name */
            readonly customer_name: string | null;
            /** Due At */
            readonly due_at: string | null;
            /** Fields */
            readonly fields: {
                readonly [key: string]: string | number | boolean;
            };
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Kind */
            readonly kind: string;
            /**
             * Language
             * @enum {string}
             */
            readonly language: "zh" | "en";
            /** Merged Into */
            readonly merged_into: string | null;
            /** Number */
            readonly number: number;
            /**
             * Opened At
             * Format: date-time
             */
            readonly opened_at: string;
            /** Owner Id */
            readonly owner_id: string | null;
            /** Parent Id */
            readonly parent_id: string | null;
            /** Policy Id */
            readonly policy_id: string | null;
            /** Priority */
            readonly priority: number;
            /** Queue Id */
            readonly queue_id: string | null;
            /** Reason */
            readonly reason: string;
            /** Records */
            readonly records: readonly components["schemas"]["RecordRef"][];
            /** Revision */
            readonly revision: number;
            /** Solved At */
            readonly solved_at: string | null;
            /**
             * State
             * @enum {string}
             */
            readonly state: "new" | "open" | "waiting_customer" | "waiting_us" | "solved" | "closed";
            /** Subject */
            readonly subject: string;
            /** Tags */
            readonly tags: readonly string[];
            /**
             * Tone
             * @enum {string}
             */
            readonly tone: "calm" | "near" | "pressing" | "late";
            /** Turns At */
            readonly turns_at: string | null;
            /** Watchers */
            readonly watchers: readonly string[];
        };
        /**
         * CaseChange
         * @description What is left out stays as it is. `owner_id` or `queue_id` of all zeros is nobody, no team. A field of None is emptied.
         */
        readonly CaseChange: {
            /** Fields */
            readonly fields?: {
                readonly [key: string]: string | number | boolean | null;
            } | null;
            /** Kind */
            readonly kind?: string | null;
            /** Owner Id */
            readonly owner_id?: string | null;
            /** Priority */
            readonly priority?: number | null;
            /** Queue Id */
            readonly queue_id?: string | null;
            /** Reason */
            readonly reason?: string | null;
            /** Records */
            readonly records?: readonly components["schemas"]["RecordRef"][] | null;
            /** Subject */
            readonly subject?: string | null;
            /** Tags */
            readonly tags?: readonly string[] | null;
        };
        /**
         * CaseChanged
         * @description Something of a case is otherwise.
         */
        readonly CaseChangedBody: {
            readonly case: components["schemas"]["Case"];
            readonly entry: components["schemas"]["Entry"];
        };
        readonly CaseChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CaseChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "cases.CaseChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * CaseCount
         * @description How many there are, counted up to a thousand.
         */
        readonly CaseCount: {
            /** Cases */
            readonly cases: number;
        };
        /**
         * CaseErased
         * @description Its customer was forgotten: what it was about is gone, that it was is not.
         */
        readonly CaseErasedBody: {
            readonly case: components["schemas"]["Case"];
        };
        readonly CaseErasedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CaseErasedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "cases.CaseErased";
            /** @constant */
            readonly type: "event";
        };
        /**
         * CaseField
         * @description What is asked of a case. `choices` are those of a choice. `needed` fields must be known before it is solved.
         */
        readonly CaseField: {
            /**
             * Choices
             * @default []
             */
            readonly choices: readonly components["schemas"]["Choice"][];
            /** Key */
            readonly key: string;
            /** Label En */
            readonly label_en: string;
            /** Label Zh */
            readonly label_zh: string;
            /**
             * Needed
             * @default false
             */
            readonly needed: boolean;
            /**
             * Type
             * @enum {string}
             */
            readonly type: "text" | "number" | "yes_no" | "date" | "choice";
        };
        /**
         * CaseFilter
         * @description Which cases: each list that is not empty must have the case's own, but of `tags` the case has all.
         *
         *     `owners` are ids of colleagues, "me" for whoever looks, or "nobody". Cases that are over are left out unless `over`, or a state
         *     that is over is asked for. `due_within` are seconds from now: what is late is due, too.
         */
        readonly CaseFilter: {
            /**
             * Channels
             * @default []
             */
            readonly channels: readonly string[];
            /** Customer Id */
            readonly customer_id?: string | null;
            /** Due Within */
            readonly due_within?: number | null;
            /**
             * Kinds
             * @default []
             */
            readonly kinds: readonly string[];
            /** Opened Within */
            readonly opened_within?: number | null;
            /**
             * Over
             * @default false
             */
            readonly over: boolean;
            /**
             * Owners
             * @default []
             */
            readonly owners: readonly string[];
            /** Parent Id */
            readonly parent_id?: string | null;
            /**
             * Priorities
             * @default []
             */
            readonly priorities: readonly number[];
            /**
             * Queue Ids
             * @default []
             */
            readonly queue_ids: readonly string[];
            /**
             * States
             * @default []
             */
            readonly states: readonly ("new" | "open" | "waiting_customer" | "waiting_us" | "solved" | "closed")[];
            /**
             * Subject
             * @default
             */
            readonly subject: string;
            /**
             * Tags
             * @default []
             */
            readonly tags: readonly string[];
            /**
             * Tones
             * @default []
             */
            readonly tones: readonly ("calm" | "near" | "pressing" | "late")[];
            /**
             * Watched
             * @default false
             */
            readonly watched: boolean;
        };
        /**
         * CaseHit
         * @description A case in which words were found, and its subject with marks on them.
         */
        readonly CaseHit: {
            readonly case: components["schemas"]["Case"];
            /** Subject */
            readonly subject: readonly components["schemas"]["lingxi__engines__language__snippets__Piece"][];
        };
        /**
         * CaseInput
         * @description A case that a colleague opens by hand, such as for a call.
         */
        readonly CaseInput: {
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            /**
             * Kind
             * @default general
             */
            readonly kind: string;
            /**
             * Priority
             * @default 1
             */
            readonly priority: number;
            /** Queue Id */
            readonly queue_id?: string | null;
            /** Subject */
            readonly subject: string;
        };
        /**
         * CaseKind
         * @description What a matter can be. Archived kinds are given to no case any more.
         */
        readonly CaseKind: {
            /** Archived */
            readonly archived: boolean;
            /** Fields */
            readonly fields: readonly components["schemas"]["CaseField"][];
            /** Key */
            readonly key: string;
            /** Label En */
            readonly label_en: string;
            /** Label Zh */
            readonly label_zh: string;
            /** Reasons */
            readonly reasons: readonly components["schemas"]["Choice"][];
            /** Revision */
            readonly revision: number;
        };
        /**
         * CaseKindChanged
         * @description A kind of cases was made, or is otherwise.
         */
        readonly CaseKindChangedBody: {
            readonly case_kind: components["schemas"]["CaseKind"];
        };
        readonly CaseKindChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CaseKindChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "cases.CaseKindChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * CaseMoved
         * @description Team or owner changed, or somebody watches it no more. Who could read it before hears that still.
         */
        readonly CaseMovedBody: {
            readonly case: components["schemas"]["Case"];
            readonly entry: components["schemas"]["Entry"];
            /** Former */
            readonly former: readonly string[];
        };
        readonly CaseMovedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CaseMovedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "cases.CaseMoved";
            /** @constant */
            readonly type: "event";
        };
        /**
         * CaseOpened
         * @description A matter became a case.
         */
        readonly CaseOpenedBody: {
            readonly case: components["schemas"]["Case"];
            readonly entry: components["schemas"]["Entry"];
        };
        readonly CaseOpenedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CaseOpenedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "cases.CaseOpened";
            /** @constant */
            readonly type: "event";
        };
        /**
         * CasePolicy
         * @description Promises for the cases to which it applies. Of several the first by `position` holds; the last one applies to all and stays.
         */
        readonly CasePolicy: {
            readonly applies: components["schemas"]["Applies"];
            /** Hours Id */
            readonly hours_id: string | null;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Last */
            readonly last: boolean;
            /** Late Raises */
            readonly late_raises: number;
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
            /** Position */
            readonly position: number;
            /** Promises */
            readonly promises: readonly components["schemas"]["Promise"][];
            /** Revision */
            readonly revision: number;
            /** Steps */
            readonly steps: readonly components["schemas"]["PolicyStep"][];
        };
        /**
         * CasePolicyChanged
         * @description What is promised is otherwise: every open case's clocks are read anew, and who shows cases asks for them again.
         */
        readonly CasePolicyChangedBody: {
            readonly case_policy: components["schemas"]["CasePolicy"];
        };
        readonly CasePolicyChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CasePolicyChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "cases.CasePolicyChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * CasePolicyRemoved
         * @description Such a promise is given no more.
         */
        readonly CasePolicyRemovedBody: {
            /**
             * Policy Id
             * Format: uuid
             */
            readonly policy_id: string;
        };
        readonly CasePolicyRemovedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CasePolicyRemovedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "cases.CasePolicyRemoved";
            /** @constant */
            readonly type: "event";
        };
        /**
         * CaseTaskChanged
         * @description There is something to do in a case, or it is done, or otherwise.
         */
        readonly CaseTaskChangedBody: {
            readonly case: components["schemas"]["Case"];
            readonly entry: components["schemas"]["Entry"];
            readonly task: components["schemas"]["Task"];
        };
        readonly CaseTaskChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CaseTaskChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "cases.CaseTaskChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * CaseView
         * @description A list that is kept under a name. `owner_id` is None for one that is shared.
         */
        readonly CaseView: {
            readonly filter: components["schemas"]["CaseFilter"];
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
            /** Owner Id */
            readonly owner_id: string | null;
            /** Revision */
            readonly revision: number;
            /**
             * Sort
             * @enum {string}
             */
            readonly sort: "clock" | "opened" | "changed" | "priority";
        };
        /**
         * CaseViewInput
         * @description `shared` is for everybody who may read cases; else it is one's own.
         */
        readonly CaseViewInput: {
            readonly filter: components["schemas"]["CaseFilter"];
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
            /**
             * Shared
             * @default false
             */
            readonly shared: boolean;
            /**
             * Sort
             * @default clock
             * @enum {string}
             */
            readonly sort: "clock" | "opened" | "changed" | "priority";
        };
        /**
         * CentreSetUp
         * @description The organisation has its first administrator.
         */
        readonly CentreSetUpBody: {
            readonly organisation: components["schemas"]["Organisation"];
            readonly staff: components["schemas"]["Staff"];
        };
        readonly CentreSetUpFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CentreSetUpBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "auth.CentreSetUp";
            /** @constant */
            readonly type: "event";
        };
        /**
         * ChannelFace
         * @description A channel by the name that stands in `Conversation.channel`, and what it can carry.
         */
        readonly ChannelFace: {
            readonly capabilities: components["schemas"]["Capabilities"];
            /** Name */
            readonly name: string;
        };
        /**
         * Check
         * @description Whether a JSON value, or what stands in it at `path` (keys with dots between; empty is the value itself), passes.
         *
         *     `is` takes one value or several of which one must be equal; `contains` a piece of a text, whatever the case, or a member of a
         *     list; `at_least` and `at_most` numbers; `before` and `after` a day as YYYY-MM-DD, compared with the day that a text begins
         *     with; `last_days` and `next_days` how many days from today (UTC), today included.
         */
        readonly Check: {
            /**
             * Op
             * @enum {string}
             */
            readonly op: "known" | "is" | "contains" | "at_least" | "at_most" | "before" | "after" | "last_days" | "next_days";
            /**
             * Path
             * @default
             */
            readonly path: string;
            /** Value */
            readonly value?: string | number | boolean | readonly (string | number | boolean)[] | null;
        };
        /** Choice */
        readonly Choice: {
            /** Key */
            readonly key: string;
            /** Label En */
            readonly label_en: string;
            /** Label Zh */
            readonly label_zh: string;
        };
        /**
         * Clock
         * @description How a promise stands. `used_seconds` is what was used up at `counted_at`; while it runs, the rest follows from the hours.
         *
         *     `due_at` is when the promised time runs out or ran out; None while it is paused with time left, was met, or nobody knows.
         *     `turns` say from when on it has which tone: the last one that lies behind counts, and when it does not run, the last one
         *     before `counted_at`.
         */
        readonly Clock: {
            /**
             * Counted At
             * Format: date-time
             */
            readonly counted_at: string;
            /** Due At */
            readonly due_at: string | null;
            /**
             * Name
             * @enum {string}
             */
            readonly name: "first_answer" | "next_answer" | "solution";
            /** Promised Seconds */
            readonly promised_seconds: number;
            /**
             * Started At
             * Format: date-time
             */
            readonly started_at: string;
            /**
             * State
             * @enum {string}
             */
            readonly state: "running" | "paused" | "stopped";
            /** Stopped At */
            readonly stopped_at: string | null;
            /** Turns */
            readonly turns: readonly components["schemas"]["Turn"][];
            /** Used Seconds */
            readonly used_seconds: number;
        };
        /**
         * ClockExplained
         * @description How a clock's figure came about: the promise of which policy, counted in which hours, and every stretch that counts.
         */
        readonly ClockExplained: {
            /**
             * Clock
             * @enum {string}
             */
            readonly clock: "first_answer" | "next_answer" | "solution";
            /** Hours Id */
            readonly hours_id: string | null;
            readonly policy: components["schemas"]["CasePolicy"];
            /** Promised Seconds */
            readonly promised_seconds: number;
            /** Stretches */
            readonly stretches: readonly components["schemas"]["Counted"][];
            /** Used Seconds */
            readonly used_seconds: number;
        };
        /**
         * ClocksCorrected
         * @description The clocks of so many open cases were read anew and were otherwise, because promises or hours changed.
         */
        readonly ClocksCorrectedBody: {
            /** Corrected */
            readonly corrected: number;
        };
        readonly ClocksCorrectedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["ClocksCorrectedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "cases.ClocksCorrected";
            /** @constant */
            readonly type: "event";
        };
        /**
         * ClockTurned
         * @description Time alone changed the colour of a case: it is nearer to being late, or it is late.
         */
        readonly ClockTurnedBody: {
            readonly case: components["schemas"]["Case"];
            readonly entry: components["schemas"]["Entry"];
        };
        readonly ClockTurnedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["ClockTurnedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "cases.ClockTurned";
            /** @constant */
            readonly type: "event";
        };
        /**
         * Colleague
         * @description What every colleague may know of another: for mentions, transfers and names.
         */
        readonly Colleague: {
            /** Active */
            readonly active: boolean;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Name */
            readonly name: string;
        };
        /**
         * ColleagueChanged
         * @description A colleague came, has another name, or left; heard by all.
         */
        readonly ColleagueChangedBody: {
            readonly colleague: components["schemas"]["Colleague"];
        };
        readonly ColleagueChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["ColleagueChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "auth.ColleagueChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * Companion
         * @description A colleague beside the one who serves.
         *
         *     `consulted` advises in private notes, `joined` talks with the customer too, `watching` reads along, and everybody who reads the
         *     conversation sees that. Until `expires_at` they are only asked to come (`asked`); who came by themselves was asked by nobody.
         *     When a queue or a skill was asked (`goal`), `refused_by` have said no, and the next best is asked.
         */
        readonly Companion: {
            /** Asked By */
            readonly asked_by: string | null;
            /** Expires At */
            readonly expires_at: string | null;
            readonly goal: components["schemas"]["Goal"] | null;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Note */
            readonly note: string;
            /** Refused By */
            readonly refused_by: readonly string[];
            /**
             * Role
             * @enum {string}
             */
            readonly role: "consulted" | "joined" | "watching";
            /**
             * Since
             * Format: date-time
             */
            readonly since: string;
            /**
             * Staff Id
             * Format: uuid
             */
            readonly staff_id: string;
            /**
             * State
             * @enum {string}
             */
            readonly state: "asked" | "there";
        };
        /**
         * CompanionAsked
         * @description A colleague is asked for advice, or to talk along.
         */
        readonly CompanionAskedBody: {
            readonly companion: components["schemas"]["Companion"];
            readonly conversation: components["schemas"]["Conversation"];
            readonly work: components["schemas"]["Work"];
        };
        readonly CompanionAskedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CompanionAskedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.CompanionAsked";
            /** @constant */
            readonly type: "event";
        };
        /**
         * CompanionCame
         * @description They are there, or there in another role.
         */
        readonly CompanionCameBody: {
            readonly companion: components["schemas"]["Companion"];
            readonly conversation: components["schemas"]["Conversation"];
            readonly work: components["schemas"]["Work"];
        };
        readonly CompanionCameFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CompanionCameBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.CompanionCame";
            /** @constant */
            readonly type: "event";
        };
        /**
         * CompanionLeft
         * @description They did not come, or are gone. Not told of those who leave because the work changed hands or ended: that says it.
         */
        readonly CompanionLeftBody: {
            readonly companion: components["schemas"]["Companion"];
            readonly conversation: components["schemas"]["Conversation"];
            /**
             * Departure
             * @enum {string}
             */
            readonly departure: "declined" | "expired" | "withdrawn" | "left" | "dismissed" | "away";
            readonly work: components["schemas"]["Work"];
        };
        readonly CompanionLeftFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CompanionLeftBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.CompanionLeft";
            /** @constant */
            readonly type: "event";
        };
        /**
         * Compared
         * @description One thing that is known of both or of one: `what` is name, a kind of identity, or attribute.KEY.
         */
        readonly Compared: {
            /**
             * How
             * @enum {string}
             */
            readonly how: "same" | "alike" | "differs" | "unknown";
            /** Left */
            readonly left: readonly string[];
            /** Right */
            readonly right: readonly string[];
            /** What */
            readonly what: string;
        };
        /**
         * ConditionInput
         * @description A condition that is not kept.
         */
        readonly ConditionInput: {
            /** Condition */
            readonly condition: components["schemas"]["AllOf-Input"] | components["schemas"]["AnyOf-Input"] | components["schemas"]["NotOf-Input"] | components["schemas"]["AttributeIs"] | components["schemas"]["Did"] | components["schemas"]["HasRecord"] | components["schemas"]["HadContact"] | components["schemas"]["InStage"] | components["schemas"]["IsCustomer"];
        };
        /**
         * Consent
         * @description A customer said yes or no to a purpose on a channel (or any). `proof` is how we know: the wording shown, the letter's date.
         *
         *     Every word is kept; the newest of a purpose and a channel stands. `by` is the actor as the log names actors.
         */
        readonly Consent: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** By */
            readonly by: string;
            /**
             * Channel
             * @enum {string}
             */
            readonly channel: "any" | "chat" | "email" | "phone" | "sms";
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            /** Given */
            readonly given: boolean;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Proof */
            readonly proof: string;
            /**
             * Purpose
             * @enum {string}
             */
            readonly purpose: "service" | "reminders" | "marketing" | "research" | "personalisation";
            /** Source */
            readonly source: string;
        };
        /**
         * ConsentChanged
         * @description A customer said yes or no to something; heard by them and by colleagues.
         */
        readonly ConsentChangedBody: {
            readonly consent: components["schemas"]["Consent"];
        };
        readonly ConsentChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["ConsentChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.ConsentChanged";
            /** @constant */
            readonly type: "event";
        };
        /** ConsentInput */
        readonly ConsentInput: {
            /**
             * Channel
             * @default any
             * @enum {string}
             */
            readonly channel: "any" | "chat" | "email" | "phone" | "sms";
            /** Given */
            readonly given: boolean;
            /**
             * Proof
             * @default
             */
            readonly proof: string;
            /**
             * Purpose
             * @enum {string}
             */
            readonly purpose: "service" | "reminders" | "marketing" | "research" | "personalisation";
        };
        /**
         * Contact
         * @description A conversation now, a call or a visit later; its id is theirs. `adviser` is who had it last.
         *
         *     Contacts with one `matter_id` are about one matter. `score` is the customer's, 1 to 5.
         */
        readonly Contact: {
            /** Adviser Id */
            readonly adviser_id: string | null;
            /** Adviser Name */
            readonly adviser_name: string;
            /** Channel */
            readonly channel: string;
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            /** Ended At */
            readonly ended_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /**
             * Last At
             * Format: date-time
             */
            readonly last_at: string;
            /**
             * Matter Id
             * Format: uuid
             */
            readonly matter_id: string;
            /**
             * Outcome
             * @enum {string}
             */
            readonly outcome: "open" | "solved" | "given_up";
            /** Score */
            readonly score: number | null;
            /**
             * Started At
             * Format: date-time
             */
            readonly started_at: string;
            /** Subject */
            readonly subject: string;
        };
        /**
         * ContactInput
         * @description A call, a fax, a letter on paper or a visit, as a colleague writes it down. `answers` says that the customer has their answer.
         */
        readonly ContactInput: {
            /**
             * Answers
             * @default false
             */
            readonly answers: boolean;
            /**
             * Attachment Ids
             * @default []
             */
            readonly attachment_ids: readonly string[];
            /**
             * Channel
             * @enum {string}
             */
            readonly channel: "phone" | "fax" | "paper" | "visit";
            /** Text */
            readonly text: string;
        };
        /**
         * ContactNoted
         * @description A contact began, changed hands, ended or was rated.
         */
        readonly ContactNotedBody: {
            readonly contact: components["schemas"]["Contact"];
        };
        readonly ContactNotedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["ContactNotedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.ContactNoted";
            /** @constant */
            readonly type: "event";
        };
        /** Contender */
        readonly Contender: {
            /**
             * Agent
             * Format: uuid
             */
            readonly agent: string;
            /** Score */
            readonly score: number;
            /** Terms */
            readonly terms: readonly components["schemas"]["TermValue"][];
        };
        /**
         * Conversation
         * @description A customer and the centre talking on one channel.
         *
         *     `*_read` and `*_delivered` are message positions: everything up to there was read or arrived.
         *     `unread` counts customer messages that no colleague has read, `customer_unread` the public answers that the customer has not.
         *     `followers` are colleagues who wrote or were mentioned in a private note; the customer does not learn their names.
         *     `queue_id` is the line it stands or stood in; it and `owner_id` decide who may read it.
         */
        readonly Conversation: {
            /** Channel */
            readonly channel: string;
            /** Closed At */
            readonly closed_at: string | null;
            /**
             * Created At
             * Format: date-time
             */
            readonly created_at: string;
            /** Customer Delivered */
            readonly customer_delivered: number;
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            /** Customer Name */
            readonly customer_name: string | null;
            /** Customer Read */
            readonly customer_read: number;
            /** Customer Unread */
            readonly customer_unread: number;
            /** Followers */
            readonly followers: readonly string[];
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /**
             * Language
             * @enum {string}
             */
            readonly language: "zh" | "en";
            /**
             * Last At
             * Format: date-time
             */
            readonly last_at: string;
            /** Last Author */
            readonly last_author: ("customer" | "staff" | "system") | null;
            /** Last Position */
            readonly last_position: number;
            /** Last Text */
            readonly last_text: string;
            readonly origin: components["schemas"]["Origin"];
            /** Owner Id */
            readonly owner_id: string | null;
            /** Participants */
            readonly participants: readonly components["schemas"]["Participant"][];
            /** Queue Id */
            readonly queue_id: string | null;
            readonly rating: components["schemas"]["Rating"] | null;
            /** Revision */
            readonly revision: number;
            /** Staff Read */
            readonly staff_read: number;
            /**
             * State
             * @enum {string}
             */
            readonly state: "open" | "closed";
            /** Subject */
            readonly subject: string;
            /** Unread */
            readonly unread: number;
        };
        /** ConversationChange */
        readonly ConversationChange: {
            /** Subject */
            readonly subject: string;
        };
        /**
         * ConversationClosed
         * @description Closed by a colleague, the customer or the system.
         */
        readonly ConversationClosedBody: {
            readonly by: components["schemas"]["Author"];
            readonly conversation: components["schemas"]["Conversation"];
        };
        readonly ConversationClosedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["ConversationClosedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "conversations.ConversationClosed";
            /** @constant */
            readonly type: "event";
        };
        /**
         * ConversationDescribed
         * @description Subject, language or the customer's name changed.
         */
        readonly ConversationDescribedBody: {
            readonly conversation: components["schemas"]["Conversation"];
        };
        readonly ConversationDescribedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["ConversationDescribedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "conversations.ConversationDescribed";
            /** @constant */
            readonly type: "event";
        };
        /**
         * ConversationErased
         * @description Its customer was forgotten: what was said in it is gone, that it took place is not. Who holds its messages drops them.
         */
        readonly ConversationErasedBody: {
            readonly conversation: components["schemas"]["Conversation"];
        };
        readonly ConversationErasedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["ConversationErasedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "conversations.ConversationErased";
            /** @constant */
            readonly type: "event";
        };
        /**
         * ConversationMoved
         * @description Owner or queue changed. The previous ones hear it too, so that it leaves their lists.
         */
        readonly ConversationMovedBody: {
            readonly conversation: components["schemas"]["Conversation"];
            /** Previous Owner Id */
            readonly previous_owner_id: string | null;
            /** Previous Queue Id */
            readonly previous_queue_id: string | null;
        };
        readonly ConversationMovedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["ConversationMovedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "conversations.ConversationMoved";
            /** @constant */
            readonly type: "event";
        };
        /**
         * ConversationRated
         * @description The customer said how it was.
         */
        readonly ConversationRatedBody: {
            readonly conversation: components["schemas"]["Conversation"];
        };
        readonly ConversationRatedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["ConversationRatedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "conversations.ConversationRated";
            /** @constant */
            readonly type: "event";
        };
        /**
         * ConversationRead
         * @description Delivered or read positions moved.
         */
        readonly ConversationReadBody: {
            readonly by: components["schemas"]["Author"];
            readonly conversation: components["schemas"]["Conversation"];
        };
        readonly ConversationReadFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["ConversationReadBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "conversations.ConversationRead";
            /** @constant */
            readonly type: "event";
        };
        /**
         * ConversationReopened
         * @description Open again, by a colleague or because the customer wrote.
         */
        readonly ConversationReopenedBody: {
            readonly by: components["schemas"]["Author"];
            readonly conversation: components["schemas"]["Conversation"];
        };
        readonly ConversationReopenedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["ConversationReopenedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "conversations.ConversationReopened";
            /** @constant */
            readonly type: "event";
        };
        /**
         * ConversationReturned
         * @description Whoever began it has it again, and no longer the customer who had taken it along.
         */
        readonly ConversationReturnedBody: {
            readonly conversation: components["schemas"]["Conversation"];
            /**
             * Former Id
             * Format: uuid
             */
            readonly former_id: string;
        };
        readonly ConversationReturnedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["ConversationReturnedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "conversations.ConversationReturned";
            /** @constant */
            readonly type: "event";
        };
        /**
         * ConversationStarted
         * @description A customer opened a conversation.
         */
        readonly ConversationStartedBody: {
            readonly conversation: components["schemas"]["Conversation"];
        };
        readonly ConversationStartedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["ConversationStartedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "conversations.ConversationStarted";
            /** @constant */
            readonly type: "event";
        };
        /**
         * CorrectionInput
         * @description What is right, by key; null: what is known is wrong, and nothing takes its place.
         */
        readonly CorrectionInput: {
            /** Values */
            readonly values: {
                readonly [key: string]: unknown;
            };
        };
        /**
         * Counted
         * @description A stretch in which a clock ran, and the seconds of business time in it; one without an end still runs.
         */
        readonly Counted: {
            /** Seconds */
            readonly seconds: number;
            /**
             * Since
             * Format: date-time
             */
            readonly since: string;
            /** Until */
            readonly until: string | null;
        };
        /**
         * Customer
         * @description Somebody as one identity proves them. `known` is False for a visitor who has not been identified.
         *
         *     Several customers may be one `Person`; what a visitor sees is always their customer's alone.
         */
        readonly Customer: {
            /**
             * Created At
             * Format: date-time
             */
            readonly created_at: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Identities */
            readonly identities: readonly components["schemas"]["Identity"][];
            /** Known */
            readonly known: boolean;
            /**
             * Language
             * @enum {string}
             */
            readonly language: "zh" | "en";
            /** Name */
            readonly name: string | null;
            /** Revision */
            readonly revision: number;
        };
        /** CustomerChange */
        readonly CustomerChange: {
            /** Language */
            readonly language?: ("zh" | "en") | null;
            /** Name */
            readonly name?: string | null;
        };
        /**
         * CustomerChanged
         * @description Name, language or identities changed.
         */
        readonly CustomerChangedBody: {
            readonly customer: components["schemas"]["Customer"];
        };
        readonly CustomerChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CustomerChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.CustomerChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * CustomerCreated
         * @description Somebody came for the first time.
         */
        readonly CustomerCreatedBody: {
            readonly customer: components["schemas"]["Customer"];
        };
        readonly CustomerCreatedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CustomerCreatedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.CustomerCreated";
            /** @constant */
            readonly type: "event";
        };
        /**
         * CustomerErased
         * @description These customers were forgotten. Every slice removes what it keeps of them, in the same transaction, and it may be told twice.
         */
        readonly CustomerErasedBody: {
            /** Customer Ids */
            readonly customer_ids: readonly string[];
        };
        readonly CustomerErasedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CustomerErasedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.CustomerErased";
            /** @constant */
            readonly type: "event";
        };
        /**
         * CustomerNote
         * @description What colleagues should know of a customer. `important` ones stand first wherever the customer is met.
         */
        readonly CustomerNote: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Author Id */
            readonly author_id: string | null;
            /** Author Name */
            readonly author_name: string;
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Important */
            readonly important: boolean;
            /** Revision */
            readonly revision: number;
            /** Text */
            readonly text: string;
        };
        /**
         * CustomerNoteRemoved
         * @description A note about a customer is no more.
         */
        readonly CustomerNoteRemovedBody: {
            readonly customer_note: components["schemas"]["CustomerNote"];
        };
        readonly CustomerNoteRemovedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CustomerNoteRemovedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.CustomerNoteRemoved";
            /** @constant */
            readonly type: "event";
        };
        /**
         * CustomerNoteTaken
         * @description A colleague noted something about a customer, or noted it otherwise.
         */
        readonly CustomerNoteTakenBody: {
            readonly customer_note: components["schemas"]["CustomerNote"];
        };
        readonly CustomerNoteTakenFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CustomerNoteTakenBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.CustomerNoteTaken";
            /** @constant */
            readonly type: "event";
        };
        /**
         * CustomerRecognised
         * @description A visitor proved to be a customer we already know; what the visitor `former_id` had open is theirs.
         */
        readonly CustomerRecognisedBody: {
            readonly customer: components["schemas"]["Customer"];
            /**
             * Former Id
             * Format: uuid
             */
            readonly former_id: string;
        };
        readonly CustomerRecognisedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CustomerRecognisedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.CustomerRecognised";
            /** @constant */
            readonly type: "event";
        };
        /**
         * CustomersImported
         * @description Customers came in from a file, who were not known before. No desk holds them yet, so none is told; who keeps count of all
         *     customers reads it in the log.
         */
        readonly CustomersImportedBody: {
            /** Customer Ids */
            readonly customer_ids: readonly string[];
            /**
             * Import Id
             * Format: uuid
             */
            readonly import_id: string;
        };
        readonly CustomersImportedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CustomersImportedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.CustomersImported";
            /** @constant */
            readonly type: "event";
        };
        /**
         * CustomersMerged
         * @description Two customers are one person; `member_ids` are all who are now that person.
         */
        readonly CustomersMergedBody: {
            /** Member Ids */
            readonly member_ids: readonly string[];
            readonly merge: components["schemas"]["Merge"];
        };
        readonly CustomersMergedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CustomersMergedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.CustomersMerged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * CustomersParted
         * @description A merge was undone; the customers on its two sides are two persons again.
         */
        readonly CustomersPartedBody: {
            /** Left Ids */
            readonly left_ids: readonly string[];
            readonly merge: components["schemas"]["Merge"];
            /** Right Ids */
            readonly right_ids: readonly string[];
        };
        readonly CustomersPartedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["CustomersPartedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.CustomersParted";
            /** @constant */
            readonly type: "event";
        };
        /**
         * Day
         * @description One day of the calendar as it will be. The names say why it is no plain day of the week; empty when it is one.
         */
        readonly Day: {
            /**
             * Date
             * Format: date
             */
            readonly date: string;
            /** Intervals */
            readonly intervals: readonly components["schemas"]["Interval"][];
            /**
             * Kind
             * @enum {string}
             */
            readonly kind: "week" | "holiday" | "make_up" | "special";
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
        };
        /**
         * DeadJob
         * @description A job that failed to the end. Nothing is lost: it can be retried when its cause is mended.
         */
        readonly DeadJob: {
            /** Arguments */
            readonly arguments: string;
            /** Attempts */
            readonly attempts: number;
            /** Failed At */
            readonly failed_at: string | null;
            /** Id */
            readonly id: number;
            /** Job */
            readonly job: string;
        };
        /**
         * Decision
         * @description Who is to be offered the work, and why is for `explain` to say. No `agent`: nobody may have it now.
         */
        readonly Decision: {
            /** Agent */
            readonly agent: string | null;
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Policy Version */
            readonly policy_version: number;
            /** Score */
            readonly score: number;
            /**
             * Work
             * Format: uuid
             */
            readonly work: string;
        };
        /**
         * Delivery
         * @description What becomes of a letter of ours, which is message `message_id` of its conversation. `id` is the letter's.
         *
         *     queued: leaves at `due_at`, and can be taken back. handing: it is going over the line. sent: our server has it. failed: it
         *     will not be tried again. bounced: a server sent it back. doubtful: we died while it went over the line, and nobody can tell whether it
         *     arrived; a colleague decides. `code` and `detail` say why it waits or failed, `refused` whom it did not reach.
         */
        readonly Delivery: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Code */
            readonly code: string;
            /**
             * Conversation Id
             * Format: uuid
             */
            readonly conversation_id: string;
            /** Detail */
            readonly detail: string;
            /**
             * Due At
             * Format: date-time
             */
            readonly due_at: string;
            /**
             * First At
             * Format: date-time
             */
            readonly first_at: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /**
             * Mailbox Id
             * Format: uuid
             */
            readonly mailbox_id: string;
            /**
             * Message Id
             * Format: uuid
             */
            readonly message_id: string;
            /** Refused */
            readonly refused: readonly string[];
            /** Revision */
            readonly revision: number;
            /**
             * State
             * @enum {string}
             */
            readonly state: "queued" | "handing" | "sent" | "failed" | "bounced" | "doubtful" | "taken_back";
            /** Tries */
            readonly tries: number;
        };
        /**
         * DeliveryChanged
         * @description A letter of ours waits, left, was refused, came back, or was taken back. Heard by who may read the conversation, but its customer.
         */
        readonly DeliveryChangedBody: {
            readonly conversation: components["schemas"]["Conversation"];
            readonly delivery: components["schemas"]["Delivery"];
        };
        readonly DeliveryChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["DeliveryChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "email.DeliveryChanged";
            /** @constant */
            readonly type: "event";
        };
        /** Described */
        readonly Described: {
            /**
             * Language
             * @enum {string}
             */
            readonly language: "zh" | "en";
            /** Name */
            readonly name: string;
        };
        /**
         * DeskSnapshot
         * @description Conversations, works and offers are one's own, those that one is beside, and what waits in one's queues (the oldest 200).
         *     `asides` are those that one has not seen yet; `peak` says which plan is on.
         */
        readonly DeskSnapshot: {
            /** Agents */
            readonly agents: readonly components["schemas"]["Agent"][];
            /** Asides */
            readonly asides: readonly components["schemas"]["Aside"][];
            /** Colleagues */
            readonly colleagues: readonly components["schemas"]["Colleague"][];
            /** Conversations */
            readonly conversations: readonly components["schemas"]["Conversation"][];
            /** Cursor */
            readonly cursor: string;
            readonly me: components["schemas"]["Me"];
            /** Offers */
            readonly offers: readonly components["schemas"]["Offer"][];
            readonly organisation: components["schemas"]["Organisation"];
            readonly peak: components["schemas"]["Peak"] | null;
            /** Queues */
            readonly queues: readonly components["schemas"]["Queue"][];
            /** Skills */
            readonly skills: readonly components["schemas"]["SkillEntry"][];
            /** Works */
            readonly works: readonly components["schemas"]["Work"][];
        };
        /**
         * Did
         * @description Activities with one of these names (any when empty) that pass all tests on their properties, in the last `within`.
         *
         *     Between `at_least` (1 or more) and `at_most` of them. `within` is a number of minutes, hours or days: 30m, 12h, 7d.
         */
        readonly Did: {
            /**
             * At Least
             * @default 1
             */
            readonly at_least: number;
            /** At Most */
            readonly at_most?: number | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "activity";
            /**
             * Names
             * @default []
             */
            readonly names: readonly string[];
            /**
             * Where
             * @default []
             */
            readonly where: readonly components["schemas"]["Check"][];
            /** Within */
            readonly within?: string | null;
        };
        /**
         * Dkim
         * @description Letters are signed for this domain (RFC 6376), by the key whose public half is at SELECTOR._domainkey.DOMAIN.
         */
        readonly Dkim: {
            /** Domain */
            readonly domain: string;
            /** Selector */
            readonly selector: string;
        };
        /**
         * Doer
         * @description Who did something. `id` is None for the system; `rule` names the rule of ours that made it do so.
         */
        readonly Doer: {
            /** Id */
            readonly id: string | null;
            /**
             * Kind
             * @enum {string}
             */
            readonly kind: "customer" | "staff" | "system";
            /** Name */
            readonly name: string;
            /** Rule */
            readonly rule: string;
        };
        /**
         * Done
         * @description What a customer did elsewhere, as a timeline shows it: `kind` as sources tell it (track, page, screen, group).
         */
        readonly Done: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Kind */
            readonly kind: string;
            /** Name */
            readonly name: string;
            /** Properties */
            readonly properties: {
                readonly [key: string]: unknown;
            };
        };
        /**
         * Draft
         * @description What somebody is about to say. `client_id` is theirs: the same one again is the same message.
         */
        readonly Draft: {
            /**
             * Attachment Ids
             * @default []
             */
            readonly attachment_ids: readonly string[];
            /** Client Id */
            readonly client_id: string;
            /**
             * Mentions
             * @default []
             */
            readonly mentions: readonly string[];
            /**
             * Private
             * @default false
             */
            readonly private: boolean;
            /** Text */
            readonly text: string;
        };
        /**
         * DraftChanged
         * @description Somebody writes on a shared draft, or it is gone; who looks at it asks for it anew.
         */
        readonly DraftChangedBody: {
            /** By Id */
            readonly by_id: string | null;
            /**
             * Conversation Id
             * Format: uuid
             */
            readonly conversation_id: string;
        };
        readonly DraftChangedFrame: {
            readonly body: components["schemas"]["DraftChangedBody"];
            /** @constant */
            readonly name: "email.DraftChanged";
            /** @constant */
            readonly type: "ephemeral";
        };
        /**
         * DryRun
         * @description What a rule would have had to do last week: the cases to which it would have done something, as they are now.
         */
        readonly DryRun: {
            /** Cases */
            readonly cases: readonly components["schemas"]["Case"][];
            /** Looked At */
            readonly looked_at: number;
            /** Would Act */
            readonly would_act: number;
        };
        /**
         * Entry
         * @description Something that happened to a case. Its clocks are read from these, and people read them as its history.
         *
         *     `conversation_id` is where it happened, if it was said. `data` holds what is special to it, mostly `before` and `after`; of
         *     `adviser` (somebody else answers than did before) also the `reason`, the `presence` of who did and `since` when, when an answer is
         *     `due`, and when their team `opens` again; empty where there is nothing to say.
         */
        readonly Entry: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            readonly by: components["schemas"]["Doer"];
            /**
             * Case Id
             * Format: uuid
             */
            readonly case_id: string;
            /** Conversation Id */
            readonly conversation_id: string | null;
            /** Data */
            readonly data: {
                readonly [key: string]: string;
            };
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /**
             * What
             * @enum {string}
             */
            readonly what: "opened" | "asked" | "answered" | "state" | "described" | "kind" | "priority" | "reason" | "fields" | "owner" | "team" | "tags" | "watchers" | "records" | "parent" | "merged" | "split" | "rejoined" | "task" | "contact" | "turned" | "policy" | "adviser" | "taken_back";
        };
        /**
         * Erasure
         * @description A customer is to be forgotten: who asked for it and what was decided. `asked_by` and `decided_by` are actors as the log names
         *     them. `note` tells the customer why it was refused.
         */
        readonly Erasure: {
            /**
             * Asked At
             * Format: date-time
             */
            readonly asked_at: string;
            /** Asked By */
            readonly asked_by: string;
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            /** Decided At */
            readonly decided_at: string | null;
            /** Decided By */
            readonly decided_by: string | null;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Note */
            readonly note: string;
            /**
             * State
             * @enum {string}
             */
            readonly state: "asked" | "done" | "refused" | "withdrawn";
        };
        /**
         * ErasureChanged
         * @description A customer asked to be forgotten, or it was decided; heard by them and by who decides.
         */
        readonly ErasureChangedBody: {
            readonly erasure: components["schemas"]["Erasure"];
        };
        readonly ErasureChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["ErasureChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.ErasureChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * Expert
         * @description `skills` are levels from 1 to 5 by name. They are asked only while they consent, and for no more than `weekly_minutes` in any
         *     seven days.
         */
        readonly Expert: {
            /** Consent */
            readonly consent: boolean;
            /** Name */
            readonly name: string;
            /** Revision */
            readonly revision: number;
            /** Skills */
            readonly skills: {
                readonly [key: string]: number;
            };
            /**
             * Staff Id
             * Format: uuid
             */
            readonly staff_id: string;
            /** Topics En */
            readonly topics_en: string;
            /** Topics Zh */
            readonly topics_zh: string;
            /** Weekly Minutes */
            readonly weekly_minutes: number;
        };
        /**
         * ExpertChanged
         * @description A colleague became an expert, or changed what they say of themselves.
         */
        readonly ExpertChangedBody: {
            readonly expert: components["schemas"]["Expert"];
        };
        readonly ExpertChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["ExpertChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "experts.ExpertChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * ExpertEntry
         * @description An expert in the directory: minutes `used` in the last seven days, `reserved` for what they have been asked and not answered
         *     yet; how often they were `asked` (`lately`: in the last seven days), how much they `answered`, and what that `solved`, by skill
         *     (no skill: under an empty name).
         */
        readonly ExpertEntry: {
            /** Answered */
            readonly answered: number;
            /** Asked */
            readonly asked: number;
            readonly expert: components["schemas"]["Expert"];
            /** Lately */
            readonly lately: number;
            /** Reserved */
            readonly reserved: number;
            /** Solved */
            readonly solved: {
                readonly [key: string]: number;
            };
            /** Used */
            readonly used: number;
        };
        /**
         * ExpertInput
         * @description See `Expert`.
         */
        readonly ExpertInput: {
            /**
             * Consent
             * @default true
             */
            readonly consent: boolean;
            /** Skills */
            readonly skills: {
                readonly [key: string]: number;
            };
            /**
             * Topics En
             * @default
             */
            readonly topics_en: string;
            /**
             * Topics Zh
             * @default
             */
            readonly topics_zh: string;
            /**
             * Weekly Minutes
             * @default 60
             */
            readonly weekly_minutes: number;
        };
        /**
         * Explained
         * @description How a term is told on the desk.
         */
        readonly Explained: {
            /**
             * About
             * @enum {string}
             */
            readonly about: "pair" | "work";
            /** Bounded */
            readonly bounded: boolean;
            /** Help */
            readonly help: string;
            /** Label */
            readonly label: string;
            /** Name */
            readonly name: string;
        };
        /**
         * Explanation
         * @description `runners_up` are the best of the others who could have had it; after an assignment of many they may have got
         *     something else instead, and stand higher. `ring` is how many times its requirements were relaxed.
         */
        readonly Explanation: {
            readonly chosen: components["schemas"]["Contender"] | null;
            readonly decision: components["schemas"]["Decision"];
            /** Ring */
            readonly ring: number;
            /** Ruled Out */
            readonly ruled_out: readonly components["schemas"]["RuledOut"][];
            /** Runners Up */
            readonly runners_up: readonly components["schemas"]["Contender"][];
            /** Target Seconds */
            readonly target_seconds: number;
            /** Waited Seconds */
            readonly waited_seconds: number;
        };
        /**
         * Fact
         * @description One answer. `about` says what it is of: the customer (an identity, an attribute) or one record.
         *
         *     `name` is the identity's kind, the attribute's key or the record's field; of a record `state`, `due` and `title` are its own.
         *     Labels are those that the record's type declares, "" where the name itself is to be translated.
         */
        readonly Fact: {
            /**
             * About
             * @enum {string}
             */
            readonly about: "identity" | "attribute" | "record";
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Confidence */
            readonly confidence: number;
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            /**
             * Freshness
             * @enum {string}
             */
            readonly freshness: "fresh" | "ageing" | "old";
            /** Label En */
            readonly label_en: string;
            /** Label Zh */
            readonly label_zh: string;
            /** Name */
            readonly name: string;
            readonly record: components["schemas"]["Record"] | null;
            /** Source */
            readonly source: string;
            /** Value */
            readonly value: unknown;
        };
        /**
         * Fault
         * @description Why a policy is refused: a code that the desk translates, and the field that it is about.
         */
        readonly Fault: {
            /** Code */
            readonly code: string;
            /** Field */
            readonly field: string;
        };
        /**
         * Figure
         * @description `margin` to either side at the stated confidence. None is not known: nothing counted, or a single replication.
         */
        readonly Figure: {
            /** Margin */
            readonly margin: number | null;
            /** Value */
            readonly value: number | null;
        };
        /**
         * Figures
         * @description Shares in 0..1, waits in seconds, `fairness` Jain's index of the agents' occupancies. None is not measured of such a part.
         *
         *     `service_level` is answered within the policy's target for the queue; `abandonment` counts who was not served at all, too;
         *     `estimate_calibration` is the share of the served who waited no longer than they would have been told, of those told anything.
         */
        readonly Figures: {
            readonly abandonment: components["schemas"]["Figure"];
            readonly answered_wait?: components["schemas"]["Figure"] | null;
            readonly estimate_calibration?: components["schemas"]["Figure"] | null;
            readonly fairness?: components["schemas"]["Figure"] | null;
            readonly hand_offs?: components["schemas"]["Figure"] | null;
            readonly mean_wait: components["schemas"]["Figure"];
            readonly occupancy: components["schemas"]["Figure"] | null;
            readonly p90_wait?: components["schemas"]["Figure"] | null;
            readonly same_adviser?: components["schemas"]["Figure"] | null;
            readonly service_level: components["schemas"]["Figure"];
        };
        /**
         * FiledLetter
         * @description A letter of a conversation, in or out. `message_id` is the conversation's message that it is.
         *
         *     `joined` says by which rule it came into its conversation; a copy is a letter that another mailbox got, too, so it is no
         *     message of its own. `filtered` letters are in none: `filter` says which filter held it, `evidence` why. `written_to` is the address
         *     of ours that it was sent to. `page` is its HTML, harmless; pictures from elsewhere have `remote:` addresses. `plain`: one
         *     of ours that went without a page. `fault` says why it could not be read; then `body.new` is its source.
         */
        readonly FiledLetter: {
            /**
             * Arrived At
             * Format: date-time
             */
            readonly arrived_at: string;
            /** Bcc */
            readonly bcc: readonly components["schemas"]["Address"][];
            readonly body: components["schemas"]["Body"];
            readonly bounce: components["schemas"]["Bounce"] | null;
            /** Cc */
            readonly cc: readonly components["schemas"]["Address"][];
            /** Conversation Id */
            readonly conversation_id: string | null;
            /**
             * Direction
             * @enum {string}
             */
            readonly direction: "in" | "out";
            /** Evidence */
            readonly evidence: string;
            /** Fault */
            readonly fault: string;
            /** Filter */
            readonly filter: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /**
             * Joined
             * @enum {string}
             */
            readonly joined: "new" | "reference" | "token" | "subject" | "copy";
            /**
             * Mailbox Id
             * Format: uuid
             */
            readonly mailbox_id: string;
            /** Message Id */
            readonly message_id: string | null;
            /** Message Key */
            readonly message_key: string;
            /** Page */
            readonly page: string;
            /** Parts */
            readonly parts: readonly components["schemas"]["lingxi__channels__email__model__letters__Piece"][];
            /** Plain */
            readonly plain: boolean;
            /** References */
            readonly references: readonly string[];
            /** Remote Pictures */
            readonly remote_pictures: number;
            /** Reply To */
            readonly reply_to: readonly components["schemas"]["Address"][];
            /** Revision */
            readonly revision: number;
            readonly sender: components["schemas"]["Address"];
            readonly signs: components["schemas"]["Signs"];
            /** Size */
            readonly size: number;
            /**
             * State
             * @enum {string}
             */
            readonly state: "filed" | "filtered" | "confirmed";
            /** Subject */
            readonly subject: string;
            /** To */
            readonly to: readonly components["schemas"]["Address"][];
            /** Written At */
            readonly written_at: string | null;
            /** Written To */
            readonly written_to: string;
        };
        /**
         * Finding
         * @description One thing by which a leaf holds. `what` is its title or name; `detail` what else the desk says of it.
         */
        readonly Finding: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Detail */
            readonly detail: {
                readonly [key: string]: unknown;
            };
            /** Id */
            readonly id: string;
            /** What */
            readonly what: string;
        };
        /**
         * FirstLetter
         * @description A letter to somebody who has not written. `customer_id` says who that is where it is known, and counts if the address is theirs;
         *     the draft names the address to write from, to whom and about what.
         */
        readonly FirstLetter: {
            /** Customer Id */
            readonly customer_id?: string | null;
            readonly draft: components["schemas"]["LetterDraft"];
        };
        /**
         * FloorDay
         * @description How the day has gone by queue and by agent; `forms` are of those who are there.
         */
        readonly FloorDay: {
            /** Agents */
            readonly agents: readonly components["schemas"]["AgentDay"][];
            /** Forms */
            readonly forms: readonly components["schemas"]["Form"][];
            /** Queues */
            readonly queues: readonly components["schemas"]["QueueDay"][];
        };
        /**
         * Flow
         * @description So many journeys went from one stop to the next.
         */
        readonly Flow: {
            /** Journeys */
            readonly journeys: number;
            /** Source */
            readonly source: string;
            /** Target */
            readonly target: string;
        };
        /**
         * FollowerLeft
         * @description A colleague follows it no more. They hear that still; the customer does not.
         */
        readonly FollowerLeftBody: {
            readonly conversation: components["schemas"]["Conversation"];
            /**
             * Former Id
             * Format: uuid
             */
            readonly former_id: string;
        };
        readonly FollowerLeftFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["FollowerLeftBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "conversations.FollowerLeft";
            /** @constant */
            readonly type: "event";
        };
        /**
         * Form
         * @description How an agent's day goes: idle since when, the share of it spent with customers, and of hard contacts in the last hours.
         */
        readonly Form: {
            /** Emotional Load */
            readonly emotional_load: number;
            /**
             * Idle Since
             * Format: date-time
             */
            readonly idle_since: string;
            /** Occupancy */
            readonly occupancy: number;
            /**
             * Staff Id
             * Format: uuid
             */
            readonly staff_id: string;
        };
        /**
         * Goal
         * @description Whom something is for: one colleague, a queue, or whoever has a skill at this level (1 to 5); exactly one of the three.
         */
        readonly Goal: {
            /**
             * Level
             * @default 1
             */
            readonly level: number;
            /** Queue Id */
            readonly queue_id?: string | null;
            /** Skill */
            readonly skill?: string | null;
            /** Staff Id */
            readonly staff_id?: string | null;
        };
        /**
         * Grounds
         * @description Whether a condition holds for somebody and by what: of a leaf the evidence, of the others their parts.
         */
        readonly Grounds: {
            /** Condition */
            readonly condition: components["schemas"]["AllOf-Output"] | components["schemas"]["AnyOf-Output"] | components["schemas"]["NotOf-Output"] | components["schemas"]["AttributeIs"] | components["schemas"]["Did"] | components["schemas"]["HasRecord"] | components["schemas"]["HadContact"] | components["schemas"]["InStage"] | components["schemas"]["IsCustomer"];
            /** Count */
            readonly count: number;
            /** Holds */
            readonly holds: boolean;
            /** Newest */
            readonly newest: readonly components["schemas"]["Finding"][];
            /** Parts */
            readonly parts: readonly components["schemas"]["Grounds"][];
        };
        /**
         * HadContact
         * @description Contacts on these channels that came out so; `score` as the customer rated them, 1 to 5.
         */
        readonly HadContact: {
            /**
             * At Least
             * @default 1
             */
            readonly at_least: number;
            /** At Most */
            readonly at_most?: number | null;
            /**
             * Channels
             * @default []
             */
            readonly channels: readonly string[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "contact";
            /**
             * Outcomes
             * @default []
             */
            readonly outcomes: readonly ("open" | "solved" | "given_up")[];
            /** Score At Least */
            readonly score_at_least?: number | null;
            /** Score At Most */
            readonly score_at_most?: number | null;
            /** Within */
            readonly within?: string | null;
        };
        /**
         * HandBackInput
         * @description `wait` lets it wait for them, before all others, when they are not there.
         */
        readonly HandBackInput: {
            /**
             * Note
             * @default
             */
            readonly note: string;
            /**
             * Wait
             * @default false
             */
            readonly wait: boolean;
        };
        /** HandOverInput */
        readonly HandOverInput: {
            /**
             * Note
             * @default
             */
            readonly note: string;
            /**
             * To Staff
             * Format: uuid
             */
            readonly to_staff: string;
        };
        /**
         * HasRecord
         * @description Records of these types and states. `late`: open, and due before now; `due_within`: open, and due from now to then.
         */
        readonly HasRecord: {
            /**
             * At Least
             * @default 1
             */
            readonly at_least: number;
            /** At Most */
            readonly at_most?: number | null;
            /** Due Within */
            readonly due_within?: string | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "record";
            /** Late */
            readonly late?: boolean | null;
            /** Open */
            readonly open?: boolean | null;
            /**
             * States
             * @default []
             */
            readonly states: readonly string[];
            /**
             * Types
             * @default []
             */
            readonly types: readonly string[];
            /**
             * Where
             * @default []
             */
            readonly where: readonly components["schemas"]["Check"][];
            /** Within */
            readonly within?: string | null;
        };
        /**
         * Health
         * @description `degraded`: a role has no living process, or work lags. Lags in milliseconds; `tail` is how far live news is behind.
         */
        readonly Health: {
            /**
             * Database
             * @enum {string}
             */
            readonly database: "ok" | "down";
            /** Jobs Dead */
            readonly jobs_dead: number;
            /** Jobs Waiting */
            readonly jobs_waiting: number;
            /** Missing */
            readonly missing: readonly string[];
            /** Processes */
            readonly processes: readonly components["schemas"]["Process"][];
            /** Queue Lag Ms */
            readonly queue_lag_ms: number;
            /**
             * Status
             * @enum {string}
             */
            readonly status: "ok" | "degraded" | "down";
            /** Tail Lag Ms */
            readonly tail_lag_ms: number;
            /** Version */
            readonly version: string;
        };
        /**
         * History
         * @description A stretch of messages, oldest first; `more` tells whether there are older ones.
         */
        readonly History: {
            /** Items */
            readonly items: readonly components["schemas"]["Message"][];
            /** More */
            readonly more: boolean;
        };
        /**
         * Hit
         * @description A message in which words were found: the place where they stand, and the conversation's subject, with marks on them.
         */
        readonly Hit: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            readonly author: components["schemas"]["Author"];
            readonly conversation: components["schemas"]["Conversation"];
            /**
             * Message Id
             * Format: uuid
             */
            readonly message_id: string;
            /** Position */
            readonly position: number;
            /** Private */
            readonly private: boolean;
            /** Subject */
            readonly subject: readonly components["schemas"]["lingxi__engines__language__snippets__Piece"][];
            /** Text */
            readonly text: readonly components["schemas"]["lingxi__engines__language__snippets__Piece"][];
        };
        /**
         * HolidayRegion
         * @description A country by its ISO 3166 code, and its parts that have holidays of their own: `GB` and `SCT` make the region `GB-SCT`.
         */
        readonly HolidayRegion: {
            /** Country */
            readonly country: string;
            /** Parts */
            readonly parts: readonly string[];
        };
        /**
         * Hour
         * @description What one source sent within the hour that begins at `hour`; `repeated` had come before.
         */
        readonly Hour: {
            /** Accepted */
            readonly accepted: number;
            /**
             * Hour
             * Format: date-time
             */
            readonly hour: string;
            /**
             * Last At
             * Format: date-time
             */
            readonly last_at: string;
            /** Refused */
            readonly refused: number;
            /** Repeated */
            readonly repeated: number;
            /**
             * Source Id
             * Format: uuid
             */
            readonly source_id: string;
        };
        /**
         * Hours
         * @description Opening hours.
         *
         *     `zone` is an IANA name; `week` has seven days, Monday first. `region` is a country, or a part of it after a hyphen ("CN",
         *     "GB-SCT"; "" knows no holidays); `holiday` are the intervals of its public holidays. A weekend day that its government made
         *     a workday (调休) has the intervals of `make_up_weekday` (0 is Monday), or its own when None.
         */
        readonly Hours: {
            /** Holiday */
            readonly holiday: readonly components["schemas"]["Interval"][];
            /** Make Up Weekday */
            readonly make_up_weekday: number | null;
            /** Region */
            readonly region: string;
            /** Special Days */
            readonly special_days: readonly components["schemas"]["SpecialDay"][];
            /** Week */
            readonly week: readonly (readonly components["schemas"]["Interval"][])[];
            /** Zone */
            readonly zone: string;
        };
        /** HTTPValidationError */
        readonly HTTPValidationError: {
            /** Detail */
            readonly detail?: readonly components["schemas"]["ValidationError"][];
        };
        /**
         * Identity
         * @description One way to recognise a customer. `verified` means proved (signed by the host site, say), not merely claimed.
         *
         *     `source` says who told it: visitor, site, colleague, import, or a source of activities by its name.
         */
        readonly Identity: {
            /**
             * Kind
             * @enum {string}
             */
            readonly kind: "external" | "email" | "phone" | "device";
            /** Source */
            readonly source: string;
            /** Value */
            readonly value: string;
            /** Verified */
            readonly verified: boolean;
        };
        /**
         * Incoming
         * @description Where letters are fetched over IMAP. The first folder is listened to, the others are looked at now and then.
         *
         *     `sent` is the folder in which a mail program puts what it sent; empty: none. Letters from before `starts_at` stay where they
         *     are; None: from when the mailbox was set up. Nothing there is ever changed: who else reads the mailbox does not notice us.
         */
        readonly Incoming: {
            /**
             * Folders
             * @default [
             *       "INBOX"
             *     ]
             */
            readonly folders: readonly string[];
            /**
             * Sent
             * @default
             */
            readonly sent: string;
            readonly server: components["schemas"]["Server"];
            /** Starts At */
            readonly starts_at?: string | null;
        };
        /**
         * InStage
         * @description The person's stage is one of these, and has been for `since`.
         */
        readonly InStage: {
            /** Keys */
            readonly keys: readonly string[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "stage";
            /** Since */
            readonly since?: string | null;
        };
        /**
         * Interval
         * @description Minutes on the wall clock from the day's midnight, the end excluded.
         *
         *     `closes` is at most a day after `opens`: 1440 is midnight, 1800 is six in the morning of the next day. An interval belongs to
         *     the day on which it begins: the night shift before a holiday is worked to its end.
         */
        readonly Interval: {
            /** Closes */
            readonly closes: number;
            /** Opens */
            readonly opens: number;
        };
        /** IntervalFigures */
        readonly IntervalFigures: {
            readonly change: components["schemas"]["Figures"];
            readonly figures: components["schemas"]["Figures"];
            /**
             * Starts At
             * Format: date-time
             */
            readonly starts_at: string;
        };
        /**
         * IsCustomer
         * @description One of the person's customers is known or is not, speaks one of these languages, came in the last `within`.
         */
        readonly IsCustomer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "customer";
            /** Known */
            readonly known?: boolean | null;
            /**
             * Languages
             * @default []
             */
            readonly languages: readonly ("zh" | "en")[];
            /** Within */
            readonly within?: string | null;
        };
        /**
         * Join
         * @description `other_id` became part of `case_id`, or was split off it, with these conversations. It can be undone, once.
         */
        readonly Join: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            readonly by: components["schemas"]["Doer"];
            /**
             * Case Id
             * Format: uuid
             */
            readonly case_id: string;
            /** Conversation Ids */
            readonly conversation_ids: readonly string[];
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /**
             * Kind
             * @enum {string}
             */
            readonly kind: "merge" | "split";
            /**
             * Other Id
             * Format: uuid
             */
            readonly other_id: string;
            /** Undone At */
            readonly undone_at: string | null;
        };
        /**
         * Journey
         * @description One matter of one person, as it went.
         */
        readonly Journey: {
            /**
             * Ended At
             * Format: date-time
             */
            readonly ended_at: string;
            /**
             * Matter Id
             * Format: uuid
             */
            readonly matter_id: string;
            readonly path: components["schemas"]["Path"];
            readonly person: components["schemas"]["Listed"];
            /**
             * Started At
             * Format: date-time
             */
            readonly started_at: string;
            /** Subject */
            readonly subject: string;
        };
        /**
         * JourneyMap
         * @description `hops` is how many journeys needed more than one channel, `again` how many came back on one.
         */
        readonly JourneyMap: {
            /** Again */
            readonly again: number;
            /** Flows */
            readonly flows: readonly components["schemas"]["Flow"][];
            /** Given Up */
            readonly given_up: number;
            /** Hops */
            readonly hops: number;
            /** Journeys */
            readonly journeys: number;
            /** People */
            readonly people: number;
            /** Solved */
            readonly solved: number;
            /** Stops */
            readonly stops: readonly components["schemas"]["Stop"][];
        };
        /** JudgementInput */
        readonly JudgementInput: {
            /** Solved */
            readonly solved: boolean;
            /**
             * Thanked
             * @default false
             */
            readonly thanked: boolean;
        };
        /**
         * KeptRefusal
         * @description A refusal as the source's settings show it.
         */
        readonly KeptRefusal: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            readonly refusal: components["schemas"]["Refusal"];
            /**
             * Source Id
             * Format: uuid
             */
            readonly source_id: string;
        };
        /** KindInput */
        readonly KindInput: {
            /**
             * Archived
             * @default false
             */
            readonly archived: boolean;
            /**
             * Fields
             * @default []
             */
            readonly fields: readonly components["schemas"]["CaseField"][];
            /** Label En */
            readonly label_en: string;
            /** Label Zh */
            readonly label_zh: string;
            /**
             * Reasons
             * @default []
             */
            readonly reasons: readonly components["schemas"]["Choice"][];
        };
        /**
         * LetterDraft
         * @description What a colleague writes. What is not given is as the letter that is answered has it: to whoever wrote and all who got it.
         *
         *     `sender` is one of our addresses; `send_at` is later, within a year, and until then it can be taken back. `after` is the
         *     position of the last message that the writer has seen: it is refused when a colleague has answered since. A `plain` one goes
         *     without a page.
         */
        readonly LetterDraft: {
            /** After */
            readonly after?: number | null;
            /**
             * Attachment Ids
             * @default []
             */
            readonly attachment_ids: readonly string[];
            /**
             * Bcc
             * @default []
             */
            readonly bcc: readonly string[];
            /** Cc */
            readonly cc?: readonly string[] | null;
            /** Client Id */
            readonly client_id: string;
            /**
             * Plain
             * @default false
             */
            readonly plain: boolean;
            /** Send At */
            readonly send_at?: string | null;
            /** Sender */
            readonly sender?: string | null;
            /** Subject */
            readonly subject?: string | null;
            /** Text */
            readonly text: string;
            /** To */
            readonly to?: readonly string[] | null;
        };
        /**
         * PolicyInput
         * @description `hours_id` are opening hours in which time counts; None counts every hour. `steps` change the colour before it is late.
         */
        readonly lingxi__cases__model__policies__PolicyInput: {
            /**
             * @default {
             *       "channels": [],
             *       "customer_ids": [],
             *       "kinds": [],
             *       "priorities": [],
             *       "queue_ids": []
             *     }
             */
            readonly applies: components["schemas"]["Applies"];
            /** Hours Id */
            readonly hours_id?: string | null;
            /**
             * Late Raises
             * @default 0
             */
            readonly late_raises: number;
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
            /** Promises */
            readonly promises: readonly components["schemas"]["Promise"][];
            /**
             * Steps
             * @default []
             */
            readonly steps: readonly components["schemas"]["PolicyStep"][];
        };
        /**
         * AnswerInput
         * @description `{{customer.name}}` is each one's name. `solve` closes their conversations afterwards.
         */
        readonly lingxi__cases__routes__matters__AnswerInput: {
            /**
             * Solve
             * @default false
             */
            readonly solve: boolean;
            /** Text */
            readonly text: string;
        };
        /**
         * MergeInput
         * @description The case that becomes part of this one.
         */
        readonly lingxi__cases__routes__matters__MergeInput: {
            /**
             * Other Id
             * Format: uuid
             */
            readonly other_id: string;
        };
        /**
         * Piece
         * @description What hangs on a letter. Fetch it at /api/letters/{id}/parts/{number}; `file` where the message carries it, too.
         */
        readonly lingxi__channels__email__model__letters__Piece: {
            /** Content Id */
            readonly content_id: string;
            readonly file: components["schemas"]["Attachment"] | null;
            /** Inline */
            readonly inline: boolean;
            /**
             * Kind
             * @enum {string}
             */
            readonly kind: "file" | "picture" | "calendar" | "letter" | "winmail" | "signature" | "signed" | "encrypted" | "report" | "headers";
            /** Media Type */
            readonly media_type: string;
            /** Name */
            readonly name: string;
            /** Note */
            readonly note: string;
            /** Number */
            readonly number: number;
            /** Size */
            readonly size: number;
        };
        /**
         * Receipt
         * @description What became of a letter that came. `repeated`: we have it already, and `id` is that one's.
         */
        readonly lingxi__channels__email__model__letters__Receipt: {
            /** Conversation Id */
            readonly conversation_id: string | null;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /**
             * Outcome
             * @enum {string}
             */
            readonly outcome: "filed" | "filtered" | "repeated";
        };
        /**
         * Receipt
         * @description What became of a request: how many messages were taken, how many had come before, and which were refused.
         */
        readonly lingxi__customers__model__sources__Receipt: {
            /** Accepted */
            readonly accepted: number;
            /** Refused */
            readonly refused: readonly components["schemas"]["Refusal"][];
            /** Repeated */
            readonly repeated: number;
            /** Success */
            readonly success: boolean;
        };
        /**
         * MergeInput
         * @description Two customers who are one person, as a colleague sees it, and why.
         */
        readonly lingxi__customers__routes__merging__MergeInput: {
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            /**
             * Other Id
             * Format: uuid
             */
            readonly other_id: string;
            /**
             * Reason
             * @default
             */
            readonly reason: string;
        };
        /**
         * Piece
         * @description Part of a text; `marked` where it is what was looked for.
         */
        readonly lingxi__engines__language__snippets__Piece: {
            /** Marked */
            readonly marked: boolean;
            /** Text */
            readonly text: string;
        };
        /**
         * AnswerInput
         * @description `minutes` is the time that it took.
         */
        readonly lingxi__experts__routes__AnswerInput: {
            /** Minutes */
            readonly minutes: number;
            /** Text */
            readonly text: string;
        };
        /**
         * PolicyInput
         * @description `instead_of` is the version that was looked at: if another is in force by now, it is told, and nothing changes.
         */
        readonly lingxi__routing__routes__policies__PolicyInput: {
            /** Instead Of */
            readonly instead_of: number;
            /**
             * Note
             * @default
             */
            readonly note: string;
            /** Policy */
            readonly policy: {
                readonly [key: string]: unknown;
            };
        };
        /**
         * LinkInput
         * @description To which address a link is to be sent, in which language.
         */
        readonly LinkInput: {
            /** Email */
            readonly email: string;
            /**
             * Language
             * @default en
             * @enum {string}
             */
            readonly language: "zh" | "en";
        };
        /** LinkSession */
        readonly LinkSession: {
            /** Link */
            readonly link: string;
        };
        /**
         * Listed
         * @description A person as a list shows them; `id` is that of their oldest customer.
         */
        readonly Listed: {
            /**
             * Created At
             * Format: date-time
             */
            readonly created_at: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Identities */
            readonly identities: readonly components["schemas"]["Identity"][];
            /** Known */
            readonly known: boolean;
            /**
             * Language
             * @enum {string}
             */
            readonly language: "zh" | "en";
            /** Last Contact At */
            readonly last_contact_at: string | null;
            /** Name */
            readonly name: string | null;
        };
        /**
         * Load
         * @description What an agent has at the moment: offered, assigned and wrapping up.
         */
        readonly Load: {
            /** Load */
            readonly load: number;
            /**
             * Staff Id
             * Format: uuid
             */
            readonly staff_id: string;
        };
        /**
         * LoadsChanged
         * @description What agents have at the moment, of those for whom it changed.
         */
        readonly LoadsChangedBody: {
            /** Loads */
            readonly loads: readonly components["schemas"]["Load"][];
        };
        readonly LoadsChangedFrame: {
            readonly body: components["schemas"]["LoadsChangedBody"];
            /** @constant */
            readonly name: "routing.LoadsChanged";
            /** @constant */
            readonly type: "ephemeral";
        };
        /** LogIn */
        readonly LogIn: {
            /** Code */
            readonly code?: string | null;
            /** Email */
            readonly email: string;
            /** Password */
            readonly password: string;
        };
        /**
         * Macro
         * @description Several actions under one name.
         */
        readonly Macro: {
            /** Actions */
            readonly actions: readonly (components["schemas"]["ToState"] | components["schemas"]["ToPriority"] | components["schemas"]["ToKind"] | components["schemas"]["ToTeam"] | components["schemas"]["ToOwner"] | components["schemas"]["Tag"] | components["schemas"]["Watch"] | components["schemas"]["AddTask"] | components["schemas"]["Answer"])[];
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
            /** Revision */
            readonly revision: number;
        };
        /** MacroInput */
        readonly MacroInput: {
            /** Actions */
            readonly actions: readonly (components["schemas"]["ToState"] | components["schemas"]["ToPriority"] | components["schemas"]["ToKind"] | components["schemas"]["ToTeam"] | components["schemas"]["ToOwner"] | components["schemas"]["Tag"] | components["schemas"]["Watch"] | components["schemas"]["AddTask"] | components["schemas"]["Answer"])[];
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
        };
        /**
         * Mailbox
         * @description An address that customers write to. `aliases` are other addresses of it; answers leave from the one written to.
         *
         *     `incoming` None: letters are brought to us (LMTP, SMTP or the API). `outgoing` None: nothing can be sent. `secrets` tells which
         *     are kept, never what they are. What is sent can be taken back for `undo_seconds`.
         */
        readonly Mailbox: {
            /** Active */
            readonly active: boolean;
            /** Address */
            readonly address: string;
            /** Aliases */
            readonly aliases: readonly string[];
            /**
             * Created At
             * Format: date-time
             */
            readonly created_at: string;
            readonly dkim: components["schemas"]["Dkim"] | null;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            readonly incoming: components["schemas"]["Incoming"] | null;
            /** Name */
            readonly name: string;
            readonly oauth: components["schemas"]["OAuth"] | null;
            readonly outgoing: components["schemas"]["Outgoing"] | null;
            /** Queue Id */
            readonly queue_id: string | null;
            /** Revision */
            readonly revision: number;
            /** Secrets */
            readonly secrets: readonly ("incoming" | "outgoing" | "client_secret" | "refresh_token" | "dkim_key")[];
            /** Undo Seconds */
            readonly undo_seconds: number;
        };
        /**
         * MailboxChanged
         * @description A mailbox was set up or changed. Heard by those who look after mailboxes: it names servers.
         */
        readonly MailboxChangedBody: {
            readonly mailbox: components["schemas"]["Mailbox"];
        };
        readonly MailboxChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["MailboxChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "email.MailboxChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * MailboxInput
         * @description `secrets`: those to keep from now on; an empty one is forgotten, one that is not named stays.
         */
        readonly MailboxInput: {
            /**
             * Active
             * @default true
             */
            readonly active: boolean;
            /** Address */
            readonly address: string;
            /**
             * Aliases
             * @default []
             */
            readonly aliases: readonly string[];
            readonly dkim?: components["schemas"]["Dkim"] | null;
            readonly incoming?: components["schemas"]["Incoming"] | null;
            /** Name */
            readonly name: string;
            readonly oauth?: components["schemas"]["OAuth"] | null;
            readonly outgoing?: components["schemas"]["Outgoing"] | null;
            /** Queue Id */
            readonly queue_id?: string | null;
            /** Secrets */
            readonly secrets?: {
                readonly [key: string]: string;
            } | null;
            /**
             * Undo Seconds
             * @default 10
             */
            readonly undo_seconds: number;
        };
        /**
         * Matter
         * @description What goes through several conversations of one person, the oldest first: who may read one of them may read all.
         */
        readonly Matter: {
            /** Conversations */
            readonly conversations: readonly components["schemas"]["Conversation"][];
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
        };
        /**
         * MayContact
         * @description Whether somebody may be contacted now, and why (not).
         */
        readonly MayContact: {
            /** Allowed */
            readonly allowed: boolean;
            /**
             * Because
             * @enum {string}
             */
            readonly because: "may" | "consented" | "not_asked" | "withdrawn" | "quiet" | "dont_ask";
        };
        /**
         * Me
         * @description The signed-in person.
         */
        readonly Me: {
            /** Permissions */
            readonly permissions: readonly string[];
            readonly staff: components["schemas"]["Staff"];
        };
        /**
         * Member
         * @description Somebody of a segment, the stage that they are in, and why they are a member.
         */
        readonly Member: {
            readonly person: components["schemas"]["Listed"];
            /** Stage */
            readonly stage: string | null;
            readonly why: components["schemas"]["Grounds"];
        };
        /**
         * Merge
         * @description Two customers are one person: which rule or colleague says so, and why. Nothing that is theirs is changed by it, so that
         *     undoing it restores exactly what was. `by` is the actor as the log names actors.
         */
        readonly Merge: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** By */
            readonly by: string;
            /** Evidence */
            readonly evidence: {
                readonly [key: string]: string;
            };
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /**
             * Left Id
             * Format: uuid
             */
            readonly left_id: string;
            /**
             * Right Id
             * Format: uuid
             */
            readonly right_id: string;
            /**
             * Rule
             * @enum {string}
             */
            readonly rule: "device" | "alias" | "email" | "phone" | "suggestion" | "colleague";
            /** Undone At */
            readonly undone_at: string | null;
            /** Undone By */
            readonly undone_by: string | null;
        };
        /**
         * MergeMade
         * @description A merge with the two customers whom it made one person.
         */
        readonly MergeMade: {
            readonly left: components["schemas"]["Customer"];
            readonly merge: components["schemas"]["Merge"];
            readonly right: components["schemas"]["Customer"];
        };
        /**
         * Message
         * @description One utterance. `position` counts from 1 without gaps in each conversation; `private` is never shown to the customer.
         */
        readonly Message: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Attachments */
            readonly attachments: readonly components["schemas"]["Attachment"][];
            readonly author: components["schemas"]["Author"];
            /** Client Id */
            readonly client_id: string;
            /**
             * Conversation Id
             * Format: uuid
             */
            readonly conversation_id: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /**
             * Kind
             * @enum {string}
             */
            readonly kind: "message" | "note" | "notice";
            /** Mentions */
            readonly mentions: readonly string[];
            readonly notice: components["schemas"]["Notice"] | null;
            /** Position */
            readonly position: number;
            /** Private */
            readonly private: boolean;
            /** Text */
            readonly text: string;
        };
        /**
         * MessagePosted
         * @description Somebody wrote. Private messages are not heard by the customer.
         */
        readonly MessagePostedBody: {
            readonly conversation: components["schemas"]["Conversation"];
            readonly message: components["schemas"]["Message"];
        };
        readonly MessagePostedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["MessagePostedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "conversations.MessagePosted";
            /** @constant */
            readonly type: "event";
        };
        /**
         * NewKey
         * @description A source at the one moment when a trusted one's key can be read.
         */
        readonly NewKey: {
            readonly source: components["schemas"]["Source"];
            /** Write Key */
            readonly write_key: string;
        };
        /**
         * NewSource
         * @description `trusted` cannot be changed afterwards: what was believed was believed.
         */
        readonly NewSource: {
            /** Name */
            readonly name: string;
            /**
             * Origins
             * @default []
             */
            readonly origins: readonly string[];
            /** Trusted */
            readonly trusted: boolean;
        };
        /** NewStaff */
        readonly NewStaff: {
            /** Email */
            readonly email: string;
            /**
             * Language
             * @enum {string}
             */
            readonly language: "zh" | "en";
            /** Name */
            readonly name: string;
            /** Password */
            readonly password: string;
            /** Roles */
            readonly roles: readonly ("agent" | "supervisor" | "analyst" | "planner" | "expert" | "administrator")[];
        };
        /**
         * NewToken
         * @description A machine's key at the one moment when it can be read.
         */
        readonly NewToken: {
            readonly api_token: components["schemas"]["ApiToken"];
            /** Token */
            readonly token: string;
        };
        /**
         * NoteChange
         * @description What is left out stays.
         */
        readonly NoteChange: {
            /** Important */
            readonly important?: boolean | null;
            /** Text */
            readonly text?: string | null;
        };
        /** NoteInput */
        readonly NoteInput: {
            /**
             * Important
             * @default false
             */
            readonly important: boolean;
            /** Text */
            readonly text: string;
        };
        /**
         * Notice
         * @description Something the centre says, as a code that clients translate: joined, left, transferred, closed, reopened, rated,
         *     adviser_left (who served had to leave, and a colleague comes), queue_closed (data: `opens_at`, or empty when nobody knows),
         *     callback_agreed (`by`, `at`), callback_cancelled, callback_reached, callback_missed (`at`: the next try), callback_given_up,
         *     wish_made (`name`, `until`), wish_ended, wish_dropped; letter_bounced, letter_failed, letter_doubtful (`code`),
         *     continued_by_mail, not_continued_by_mail (`code`), transcript_sent, for colleagues.
         */
        readonly Notice: {
            /** Code */
            readonly code: string;
            /** Data */
            readonly data: {
                readonly [key: string]: string;
            };
        };
        /**
         * NotOf
         * @description The part does not hold, or nothing is known of it.
         */
        readonly NotOf: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "not";
            /** Of */
            readonly of: components["schemas"]["AllOf"] | components["schemas"]["AnyOf"] | components["schemas"]["NotOf"] | components["schemas"]["AttributeIs"] | components["schemas"]["Did"] | components["schemas"]["HasRecord"] | components["schemas"]["HadContact"] | components["schemas"]["InStage"] | components["schemas"]["IsCustomer"];
        };
        /**
         * NotOf
         * @description The part does not hold, or nothing is known of it.
         */
        readonly "NotOf-Input": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "not";
            /** Of */
            readonly of: components["schemas"]["AllOf-Input"] | components["schemas"]["AnyOf-Input"] | components["schemas"]["NotOf-Input"] | components["schemas"]["AttributeIs"] | components["schemas"]["Did"] | components["schemas"]["HasRecord"] | components["schemas"]["HadContact"] | components["schemas"]["InStage"] | components["schemas"]["IsCustomer"];
        };
        /**
         * NotOf
         * @description The part does not hold, or nothing is known of it.
         */
        readonly "NotOf-Output": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly kind: "not";
            /** Of */
            readonly of: components["schemas"]["AllOf-Output"] | components["schemas"]["AnyOf-Output"] | components["schemas"]["NotOf-Output"] | components["schemas"]["AttributeIs"] | components["schemas"]["Did"] | components["schemas"]["HasRecord"] | components["schemas"]["HadContact"] | components["schemas"]["InStage"] | components["schemas"]["IsCustomer"];
        };
        /**
         * OAuth
         * @description Where access tokens come from (RFC 6749): with a refresh token if there is one, else with the client's own credentials.
         */
        readonly OAuth: {
            /** Client Id */
            readonly client_id: string;
            /**
             * Scope
             * @default
             */
            readonly scope: string;
            /** Token Url */
            readonly token_url: string;
        };
        /**
         * Offer
         * @description Work held out to one agent until `expires_at`; `policy_version` decided so, or None when a colleague passed it on.
         */
        readonly Offer: {
            /**
             * Agent Id
             * Format: uuid
             */
            readonly agent_id: string;
            /**
             * Conversation Id
             * Format: uuid
             */
            readonly conversation_id: string;
            /**
             * Expires At
             * Format: date-time
             */
            readonly expires_at: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /**
             * Offered At
             * Format: date-time
             */
            readonly offered_at: string;
            /** Policy Version */
            readonly policy_version: number | null;
            /**
             * Queue Id
             * Format: uuid
             */
            readonly queue_id: string;
            /**
             * State
             * @enum {string}
             */
            readonly state: "pending" | "accepted" | "declined" | "expired" | "withdrawn";
            /**
             * Work Id
             * Format: uuid
             */
            readonly work_id: string;
        };
        /**
         * OfferAccepted
         * @description The agent took it.
         */
        readonly OfferAcceptedBody: {
            readonly conversation: components["schemas"]["Conversation"];
            readonly offer: components["schemas"]["Offer"];
            readonly work: components["schemas"]["Work"];
        };
        readonly OfferAcceptedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["OfferAcceptedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.OfferAccepted";
            /** @constant */
            readonly type: "event";
        };
        /**
         * OfferDeclined
         * @description The agent said no; the work keeps its place.
         */
        readonly OfferDeclinedBody: {
            readonly conversation: components["schemas"]["Conversation"];
            readonly offer: components["schemas"]["Offer"];
            readonly work: components["schemas"]["Work"];
        };
        readonly OfferDeclinedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["OfferDeclinedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.OfferDeclined";
            /** @constant */
            readonly type: "event";
        };
        /**
         * OfferExpired
         * @description Nobody answered in time; the work keeps its place.
         */
        readonly OfferExpiredBody: {
            readonly conversation: components["schemas"]["Conversation"];
            readonly offer: components["schemas"]["Offer"];
            readonly work: components["schemas"]["Work"];
        };
        readonly OfferExpiredFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["OfferExpiredBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.OfferExpired";
            /** @constant */
            readonly type: "event";
        };
        /**
         * OfferExplained
         * @description An offer and why it was made; None when a colleague passed it on.
         */
        readonly OfferExplained: {
            readonly explanation: components["schemas"]["Explanation"] | null;
            readonly offer: components["schemas"]["Offer"];
        };
        /**
         * OfferMade
         * @description Work is held out to an agent.
         */
        readonly OfferMadeBody: {
            readonly conversation: components["schemas"]["Conversation"];
            readonly offer: components["schemas"]["Offer"];
            readonly work: components["schemas"]["Work"];
        };
        readonly OfferMadeFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["OfferMadeBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.OfferMade";
            /** @constant */
            readonly type: "event";
        };
        /**
         * OfferWithdrawn
         * @description The conversation closed, moved, or the agent went offline before an answer.
         */
        readonly OfferWithdrawnBody: {
            readonly conversation: components["schemas"]["Conversation"];
            readonly offer: components["schemas"]["Offer"];
            readonly work: components["schemas"]["Work"];
        };
        readonly OfferWithdrawnFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["OfferWithdrawnBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.OfferWithdrawn";
            /** @constant */
            readonly type: "event";
        };
        /**
         * OpeningHours
         * @description Hours with a name, for any number of queues.
         */
        readonly OpeningHours: {
            /** Archived */
            readonly archived: boolean;
            readonly hours: components["schemas"]["Hours"];
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
            /** Revision */
            readonly revision: number;
        };
        /**
         * OpeningHoursChanged
         * @description Opening hours were made, changed or archived.
         */
        readonly OpeningHoursChangedBody: {
            readonly opening_hours: components["schemas"]["OpeningHours"];
        };
        readonly OpeningHoursChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["OpeningHoursChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.OpeningHoursChanged";
            /** @constant */
            readonly type: "event";
        };
        /** OpeningHoursInput */
        readonly OpeningHoursInput: {
            /**
             * Archived
             * @default false
             */
            readonly archived: boolean;
            readonly hours: components["schemas"]["Hours"];
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
        };
        /**
         * OrderInput
         * @description Every policy but the last, in the order in which they are to be looked through.
         */
        readonly OrderInput: {
            /** Ids */
            readonly ids: readonly string[];
        };
        /**
         * Organisation
         * @description The centre's owner. `site_secret_set` tells whether signed-in customers of the host site can be recognised.
         */
        readonly Organisation: {
            /**
             * Language
             * @enum {string}
             */
            readonly language: "zh" | "en";
            /** Name */
            readonly name: string;
            /** Site Secret Set */
            readonly site_secret_set: boolean;
        };
        /**
         * OrganisationChanged
         * @description Name or language changed, or the secret shared with the host site was made anew.
         */
        readonly OrganisationChangedBody: {
            readonly organisation: components["schemas"]["Organisation"];
        };
        readonly OrganisationChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["OrganisationChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "auth.OrganisationChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * Origin
         * @description Where the customer wrote from. Empty text where unknown.
         */
        readonly Origin: {
            /** Browser */
            readonly browser: string;
            /** Device */
            readonly device: string;
            /** Page */
            readonly page: string;
            /** Referrer */
            readonly referrer: string;
            /** Title */
            readonly title: string;
        };
        /** OriginInput */
        readonly OriginInput: {
            /**
             * Browser
             * @default
             */
            readonly browser: string;
            /**
             * Device
             * @default
             */
            readonly device: string;
            /**
             * Page
             * @default
             */
            readonly page: string;
            /**
             * Referrer
             * @default
             */
            readonly referrer: string;
            /**
             * Title
             * @default
             */
            readonly title: string;
        };
        /**
         * Outgoing
         * @description Where letters are handed over with SMTP. `files_copy`: put what was sent into `Incoming.sent`; many servers do it themselves.
         */
        readonly Outgoing: {
            /**
             * Files Copy
             * @default false
             */
            readonly files_copy: boolean;
            readonly server: components["schemas"]["Server"];
        };
        /**
         * Overflow
         * @description After so long a wait in `queue_id`, who serves `to_queue_id` may take it, too.
         */
        readonly Overflow: {
            /** After Seconds */
            readonly after_seconds: number;
            /**
             * Queue Id
             * Format: uuid
             */
            readonly queue_id: string;
            /**
             * To Queue Id
             * Format: uuid
             */
            readonly to_queue_id: string;
        };
        /**
         * Page
         * @description Some items and the cursor of the next page, or None at the end.
         */
        readonly Page_Case_: {
            /** Items */
            readonly items: readonly components["schemas"]["Case"][];
            /** Next */
            readonly next: string | null;
        };
        /**
         * Page
         * @description Some items and the cursor of the next page, or None at the end.
         */
        readonly Page_Conversation_: {
            /** Items */
            readonly items: readonly components["schemas"]["Conversation"][];
            /** Next */
            readonly next: string | null;
        };
        /**
         * Page
         * @description Some items and the cursor of the next page, or None at the end.
         */
        readonly Page_Entry_: {
            /** Items */
            readonly items: readonly components["schemas"]["Entry"][];
            /** Next */
            readonly next: string | null;
        };
        /**
         * Page
         * @description Some items and the cursor of the next page, or None at the end.
         */
        readonly Page_Hit_: {
            /** Items */
            readonly items: readonly components["schemas"]["Hit"][];
            /** Next */
            readonly next: string | null;
        };
        /**
         * Page
         * @description Some items and the cursor of the next page, or None at the end.
         */
        readonly Page_Journey_: {
            /** Items */
            readonly items: readonly components["schemas"]["Journey"][];
            /** Next */
            readonly next: string | null;
        };
        /**
         * Page
         * @description Some items and the cursor of the next page, or None at the end.
         */
        readonly Page_Listed_: {
            /** Items */
            readonly items: readonly components["schemas"]["Listed"][];
            /** Next */
            readonly next: string | null;
        };
        /**
         * Page
         * @description Some items and the cursor of the next page, or None at the end.
         */
        readonly Page_Member_: {
            /** Items */
            readonly items: readonly components["schemas"]["Member"][];
            /** Next */
            readonly next: string | null;
        };
        /**
         * Page
         * @description Some items and the cursor of the next page, or None at the end.
         */
        readonly Page_MergeMade_: {
            /** Items */
            readonly items: readonly components["schemas"]["MergeMade"][];
            /** Next */
            readonly next: string | null;
        };
        /**
         * Page
         * @description Some items and the cursor of the next page, or None at the end.
         */
        readonly Page_Pair_: {
            /** Items */
            readonly items: readonly components["schemas"]["Pair"][];
            /** Next */
            readonly next: string | null;
        };
        /**
         * Page
         * @description Some items and the cursor of the next page, or None at the end.
         */
        readonly Page_Record_: {
            /** Items */
            readonly items: readonly components["schemas"]["Record"][];
            /** Next */
            readonly next: string | null;
        };
        /**
         * Page
         * @description Some items and the cursor of the next page, or None at the end.
         */
        readonly Page_TimelineEntry_: {
            /** Items */
            readonly items: readonly components["schemas"]["TimelineEntry"][];
            /** Next */
            readonly next: string | null;
        };
        /**
         * Pair
         * @description A suggestion as it is put to a colleague: with both persons as they are now, and compared.
         */
        readonly Pair: {
            /** Compared */
            readonly compared: readonly components["schemas"]["Compared"][];
            readonly left: components["schemas"]["Person"];
            readonly right: components["schemas"]["Person"];
            readonly suggestion: components["schemas"]["Suggestion"];
        };
        /**
         * ParentInput
         * @description None: it has no cause in common with others.
         */
        readonly ParentInput: {
            /** Parent Id */
            readonly parent_id: string | null;
        };
        /**
         * Parked
         * @description Put aside by who served it, for a reason, until then at the latest, or until the customer says something past `position`.
         */
        readonly Parked: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Position */
            readonly position: number;
            /** Reason */
            readonly reason: string;
            /**
             * Until
             * Format: date-time
             */
            readonly until: string;
        };
        /**
         * ParkInput
         * @description Without `until` it comes back when the customer writes, and after a week at the latest.
         */
        readonly ParkInput: {
            /** Reason */
            readonly reason: string;
            /** Until */
            readonly until?: string | null;
        };
        /**
         * Participant
         * @description Somebody who takes or took part.
         */
        readonly Participant: {
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /**
             * Joined At
             * Format: date-time
             */
            readonly joined_at: string;
            /**
             * Kind
             * @enum {string}
             */
            readonly kind: "customer" | "staff" | "system";
            /** Left At */
            readonly left_at: string | null;
            /** Name */
            readonly name: string;
        };
        /**
         * ParticipantsChanged
         * @description Somebody came to talk along, or left; or somebody may read it from now on.
         */
        readonly ParticipantsChangedBody: {
            readonly conversation: components["schemas"]["Conversation"];
        };
        readonly ParticipantsChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["ParticipantsChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "conversations.ParticipantsChanged";
            /** @constant */
            readonly type: "event";
        };
        /** PasswordChange */
        readonly PasswordChange: {
            /** Current */
            readonly current: string;
            /** New */
            readonly new: string;
        };
        /**
         * Path
         * @description A way that journeys took. `start` is the activity's name, or empty.
         */
        readonly Path: {
            /** Channels */
            readonly channels: readonly string[];
            /**
             * Outcome
             * @enum {string}
             */
            readonly outcome: "open" | "solved" | "given_up";
            /** Start */
            readonly start: string;
        };
        /**
         * Peak
         * @description A stretch during which a plan is on, with the plan as it is laid over the policy. It is over when `ended_at` is set.
         *
         *     `began_by` and `ended_by` are None where the centre switched by itself, at this load (in the trigger's measure). What a person
         *     switched on stays on until a person, or `until`, ends it.
         */
        readonly Peak: {
            /**
             * Began At
             * Format: date-time
             */
            readonly began_at: string;
            /** Began By */
            readonly began_by: string | null;
            /** Began Load */
            readonly began_load: number | null;
            /** Cause */
            readonly cause: ("hand" | "time" | "load" | "archived") | null;
            /** Ended At */
            readonly ended_at: string | null;
            /** Ended By */
            readonly ended_by: string | null;
            /** Ended Load */
            readonly ended_load: number | null;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            readonly plan: components["schemas"]["PeakPlan"];
            /** Revision */
            readonly revision: number;
            /** Until */
            readonly until: string | null;
        };
        /**
         * PeakPlan
         * @description What it lays over the policy while it is on (see `overlay`), and what is said meanwhile: announcements to customers who come or
         *     wait, notes to colleagues. Without a trigger only people switch it.
         */
        readonly PeakPlan: {
            /** Announcement En */
            readonly announcement_en: string;
            /** Announcement Zh */
            readonly announcement_zh: string;
            /** Archived */
            readonly archived: boolean;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** More Room */
            readonly more_room: number;
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
            /** Note En */
            readonly note_en: string;
            /** Note Zh */
            readonly note_zh: string;
            /** Overflows */
            readonly overflows: readonly components["schemas"]["Overflow"][];
            /** Revision */
            readonly revision: number;
            /** Rings */
            readonly rings: readonly components["schemas"]["Ring"][];
            /** Shares */
            readonly shares: readonly components["schemas"]["Share"][];
            /** Targets */
            readonly targets: readonly components["schemas"]["QueueTarget"][];
            readonly trigger: components["schemas"]["Trigger"] | null;
        };
        /**
         * Person
         * @description All customers who are one person, the oldest first, and the merges that say so. `id` is the oldest's.
         *
         *     `name`, `language` and `identities` are those of the members together.
         */
        readonly Person: {
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Identities */
            readonly identities: readonly components["schemas"]["Identity"][];
            /** Known */
            readonly known: boolean;
            /**
             * Language
             * @enum {string}
             */
            readonly language: "zh" | "en";
            /** Members */
            readonly members: readonly components["schemas"]["Customer"][];
            /** Merges */
            readonly merges: readonly components["schemas"]["Merge"][];
            /** Name */
            readonly name: string | null;
        };
        /**
         * Place
         * @description Where a waiting customer stands: `place` 1 is next. `agents` colleagues are there for this queue.
         *
         *     While it is not `open`, nobody is called; `opens_at` is when it opens, None when nobody knows, or it is open.
         *     Of customers in this place, the share `quantile` waits at most `wait_seconds` more; None when nobody can tell.
         */
        readonly Place: {
            /** Agents */
            readonly agents: number;
            /**
             * Conversation Id
             * Format: uuid
             */
            readonly conversation_id: string;
            /** Open */
            readonly open: boolean;
            /** Opens At */
            readonly opens_at: string | null;
            /** Place */
            readonly place: number;
            /** Quantile */
            readonly quantile: number;
            /** Wait Seconds */
            readonly wait_seconds: number | null;
        };
        /**
         * PlaceChanged
         * @description A waiting customer's place moved.
         */
        readonly PlaceChangedBody: {
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            readonly place: components["schemas"]["Place"];
        };
        readonly PlaceChangedFrame: {
            readonly body: components["schemas"]["PlaceChangedBody"];
            /** @constant */
            readonly name: "routing.PlaceChanged";
            /** @constant */
            readonly type: "ephemeral";
        };
        /**
         * PlanChanged
         * @description A peak plan was made, changed or archived.
         */
        readonly PlanChangedBody: {
            readonly plan: components["schemas"]["PeakPlan"];
        };
        readonly PlanChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["PlanChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.PlanChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * PlanInput
         * @description See `PeakPlan`.
         */
        readonly PlanInput: {
            /**
             * Announcement En
             * @default
             */
            readonly announcement_en: string;
            /**
             * Announcement Zh
             * @default
             */
            readonly announcement_zh: string;
            /**
             * Archived
             * @default false
             */
            readonly archived: boolean;
            /**
             * More Room
             * @default 0
             */
            readonly more_room: number;
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
            /**
             * Note En
             * @default
             */
            readonly note_en: string;
            /**
             * Note Zh
             * @default
             */
            readonly note_zh: string;
            /**
             * Overflows
             * @default []
             */
            readonly overflows: readonly components["schemas"]["Overflow"][];
            /**
             * Rings
             * @default []
             */
            readonly rings: readonly components["schemas"]["Ring"][];
            /**
             * Shares
             * @default []
             */
            readonly shares: readonly components["schemas"]["Share"][];
            /**
             * Targets
             * @default []
             */
            readonly targets: readonly components["schemas"]["QueueTarget"][];
            readonly trigger?: components["schemas"]["Trigger"] | null;
        };
        /**
         * PlanPreview
         * @description `shifted` of the `waiting` would be offered to somebody else, sooner or later than without; the first fifty are `shifts`.
         */
        readonly PlanPreview: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Overflows After */
            readonly overflows_after: readonly components["schemas"]["Overflow"][];
            /** Overflows Before */
            readonly overflows_before: readonly components["schemas"]["Overflow"][];
            /** Queues */
            readonly queues: readonly components["schemas"]["QueueShift"][];
            /** Rings After */
            readonly rings_after: readonly components["schemas"]["Ring"][];
            /** Rings Before */
            readonly rings_before: readonly components["schemas"]["Ring"][];
            /** Room After */
            readonly room_after: number;
            /** Room Before */
            readonly room_before: number;
            /** Shifted */
            readonly shifted: number;
            /** Shifts */
            readonly shifts: readonly components["schemas"]["Shift"][];
            /** Waiting */
            readonly waiting: number;
        };
        /**
         * PlanSwitched
         * @description A peak plan went on or off, or is another while it is on.
         */
        readonly PlanSwitchedBody: {
            readonly peak: components["schemas"]["Peak"];
        };
        readonly PlanSwitchedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["PlanSwitchedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.PlanSwitched";
            /** @constant */
            readonly type: "event";
        };
        /**
         * Policy
         * @description Times are seconds. `patience_seconds` of waiting count as much as one full term of weight `weights.waiting`.
         *
         *     Within `affinity_window_seconds` the previous adviser is preferred, and the work is held for them for
         *     `affinity_hold_seconds`. In the last `last_offer_seconds` of a shift nothing new is given. A trainee gets nothing that
         *     asks for more than `training_level`. `idle_half_seconds` idle is worth half of the idle term; `due_window_seconds` before
         *     it is due, work begins to press. `more_room` is how many more than usual everybody may have at once, calls apart.
         */
        readonly Policy: {
            /**
             * Affinity Hold Seconds
             * @default 30
             */
            readonly affinity_hold_seconds: number;
            /**
             * Affinity Window Seconds
             * @default 172800
             */
            readonly affinity_window_seconds: number;
            /**
             * Blends
             * @default [
             *       {
             *         "channel": "call",
             *         "interrupts": [
             *           "thread",
             *           "mail",
             *           "case"
             *         ],
             *         "not_beside": [
             *           "call",
             *           "callback",
             *           "chat"
             *         ]
             *       },
             *       {
             *         "channel": "callback",
             *         "interrupts": [
             *           "thread",
             *           "mail",
             *           "case"
             *         ],
             *         "not_beside": [
             *           "call",
             *           "callback",
             *           "chat"
             *         ]
             *       },
             *       {
             *         "channel": "chat",
             *         "interrupts": [],
             *         "not_beside": [
             *           "call",
             *           "callback"
             *         ]
             *       },
             *       {
             *         "channel": "thread",
             *         "interrupts": [],
             *         "not_beside": [
             *           "call",
             *           "callback"
             *         ]
             *       },
             *       {
             *         "channel": "mail",
             *         "interrupts": [],
             *         "not_beside": [
             *           "call",
             *           "callback"
             *         ]
             *       },
             *       {
             *         "channel": "case",
             *         "interrupts": [],
             *         "not_beside": [
             *           "call",
             *           "callback"
             *         ]
             *       }
             *     ]
             */
            readonly blends: readonly components["schemas"]["Blend"][];
            /**
             * Due Window Seconds
             * @default 3600
             */
            readonly due_window_seconds: number;
            /**
             * Idle Half Seconds
             * @default 120
             */
            readonly idle_half_seconds: number;
            /**
             * Last Offer Seconds
             * @default 0
             */
            readonly last_offer_seconds: number;
            /**
             * More Room
             * @default 0
             */
            readonly more_room: number;
            /**
             * Overflows
             * @default []
             */
            readonly overflows: readonly components["schemas"]["Overflow"][];
            /**
             * Patience Seconds
             * @default 120
             */
            readonly patience_seconds: number;
            /**
             * Rings
             * @default []
             */
            readonly rings: readonly components["schemas"]["Ring"][];
            /**
             * Shares
             * @default []
             */
            readonly shares: readonly components["schemas"]["Share"][];
            /**
             * Target Seconds
             * @default 60
             */
            readonly target_seconds: number;
            /**
             * Targets
             * @default []
             */
            readonly targets: readonly components["schemas"]["QueueTarget"][];
            /**
             * Training Level
             * @default 2
             */
            readonly training_level: number;
            /**
             * Version
             * @default 1
             */
            readonly version: number;
            readonly weights?: components["schemas"]["Weights"];
        };
        /**
         * PolicyChanged
         * @description Another policy is in force.
         */
        readonly PolicyChangedBody: {
            readonly policy: components["schemas"]["PolicyVersion"];
        };
        readonly PolicyChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["PolicyChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.PolicyChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * PolicyChecked
         * @description What is wrong with a policy, if anything; and within how many seconds after you somebody with the same target must have
         *     come to be served before you (None when it is so bad that nobody can tell).
         */
        readonly PolicyChecked: {
            /** Faults */
            readonly faults: readonly components["schemas"]["Fault"][];
            /** Overtake Seconds */
            readonly overtake_seconds: number | null;
        };
        /** PolicyDraft */
        readonly PolicyDraft: {
            /** Policy */
            readonly policy: {
                readonly [key: string]: unknown;
            };
        };
        /**
         * PolicyRehearsal
         * @description The traffic from `since` to `until` under the policy that was in force (`against`) and under `policy`.
         *
         *     `share` of it is played, 0 to 1. `contacts`, `agents` and `abandoned` are the day's own, as it really was. `outcome` compares
         *     two policies by the names `in_force` and `draft`, once it is done.
         */
        readonly PolicyRehearsal: {
            /** Abandoned */
            readonly abandoned: number;
            readonly against: components["schemas"]["Policy"];
            /** Agents */
            readonly agents: number;
            /** Answered */
            readonly answered: number;
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Contacts */
            readonly contacts: number;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            readonly outcome: components["schemas"]["Rehearsal"] | null;
            readonly policy: components["schemas"]["Policy"];
            /** Replications */
            readonly replications: number;
            /** Share */
            readonly share: number;
            /**
             * Since
             * Format: date-time
             */
            readonly since: string;
            /** Staff Id */
            readonly staff_id: string | null;
            /**
             * State
             * @enum {string}
             */
            readonly state: "waiting" | "running" | "done" | "failed" | "stopped";
            /**
             * Until
             * Format: date-time
             */
            readonly until: string;
        };
        /**
         * PolicyStep
         * @description A step of the colour, and by how much it raises the case in the line (0 to 9).
         */
        readonly PolicyStep: {
            /**
             * Raises
             * @default 0
             */
            readonly raises: number;
            /** Share */
            readonly share: number;
            /**
             * Tone
             * @enum {string}
             */
            readonly tone: "calm" | "near" | "pressing" | "late";
        };
        /**
         * PolicyTerms
         * @description What a policy consists of, for an editor: the JSON schema, and the terms of the score.
         */
        readonly PolicyTerms: {
            /** Schema */
            readonly schema: {
                readonly [key: string]: unknown;
            };
            /** Terms */
            readonly terms: readonly components["schemas"]["Explained"][];
        };
        /**
         * PolicyVersion
         * @description The newest is in force. `policy` is what people wrote; decisions are made by `effective`, which has the plan laid over it
         *     that is on, if one is (`peak_id`). `policy.version` is its number; `staff_id` is None where the centre put it in force by itself.
         */
        readonly PolicyVersion: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            readonly effective: components["schemas"]["Policy"];
            /** Note */
            readonly note: string;
            /** Peak Id */
            readonly peak_id: string | null;
            readonly policy: components["schemas"]["Policy"];
            /** Staff Id */
            readonly staff_id: string | null;
        };
        /**
         * PortalCase
         * @description A case of theirs by its outside. `answer_due_at`: until then we promised an answer; None while nobody waits for one.
         */
        readonly PortalCase: {
            /** Answer Due At */
            readonly answer_due_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Number */
            readonly number: number;
            /**
             * Opened At
             * Format: date-time
             */
            readonly opened_at: string;
            /**
             * State
             * @enum {string}
             */
            readonly state: "new" | "open" | "waiting_customer" | "waiting_us" | "solved" | "closed";
            /** Subject */
            readonly subject: string;
        };
        /**
         * PortalCaseWhole
         * @description A case with all that was said in it on any channel, the oldest first. `begins_anew`: it was over so long ago that what is
         *     written now becomes a case of its own. `more`: there is older than this.
         */
        readonly PortalCaseWhole: {
            /** Begins Anew */
            readonly begins_anew: boolean;
            readonly case: components["schemas"]["PortalCase"];
            /** More */
            readonly more: boolean;
            /** Words */
            readonly words: readonly components["schemas"]["PortalWord"][];
        };
        /**
         * PortalFace
         * @description What the page shows before anybody says who they are. `by_mail`: a link can be sent.
         */
        readonly PortalFace: {
            /** By Mail */
            readonly by_mail: boolean;
            /** Organisation */
            readonly organisation: string;
        };
        /**
         * PortalSession
         * @description A token that opens the page of own cases for twelve hours, and nothing else.
         */
        readonly PortalSession: {
            /**
             * Language
             * @enum {string}
             */
            readonly language: "zh" | "en";
            /** Organisation */
            readonly organisation: string;
            /** Token */
            readonly token: string;
        };
        /**
         * PortalView
         * @description Their cases: those that are not over first, then the newest.
         */
        readonly PortalView: {
            /** Cases */
            readonly cases: readonly components["schemas"]["PortalCase"][];
            /** Name */
            readonly name: string;
            /** Organisation */
            readonly organisation: string;
        };
        /**
         * PortalWord
         * @description Something that was said in a case, by them (`mine`) or to them. Fetch files at /api/my/files/{id}.
         */
        readonly PortalWord: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Attachments */
            readonly attachments: readonly components["schemas"]["Attachment"][];
            /**
             * Case Id
             * Format: uuid
             */
            readonly case_id: string;
            /** Channel */
            readonly channel: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Mine */
            readonly mine: boolean;
            /** Name */
            readonly name: string;
            /** Text */
            readonly text: string;
        };
        /** PortalWordInput */
        readonly PortalWordInput: {
            /**
             * Attachment Ids
             * @default []
             */
            readonly attachment_ids: readonly string[];
            /** Client Id */
            readonly client_id: string;
            /**
             * Text
             * @default
             */
            readonly text: string;
        };
        /** PresenceInput */
        readonly PresenceInput: {
            /**
             * Presence
             * @enum {string}
             */
            readonly presence: "available" | "busy" | "break" | "meal" | "training" | "meeting" | "not_responding" | "offline";
        };
        /**
         * PresenceSetFor
         * @description Somebody who watches over the floor set a colleague's presence.
         */
        readonly PresenceSetForBody: {
            readonly agent: components["schemas"]["Agent"];
            readonly by: components["schemas"]["Author"];
        };
        readonly PresenceSetForFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["PresenceSetForBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.PresenceSetFor";
            /** @constant */
            readonly type: "event";
        };
        /** Process */
        readonly Process: {
            /** Alive */
            readonly alive: boolean;
            /** Host */
            readonly host: string;
            /** Pid */
            readonly pid: number;
            /** Role */
            readonly role: string;
            /** Seen Seconds Ago */
            readonly seen_seconds_ago: number;
            /**
             * Started At
             * Format: date-time
             */
            readonly started_at: string;
        };
        /**
         * Promise
         * @description So many seconds of business time for one clock. In the states of `pauses` it does not run.
         */
        readonly Promise: {
            /**
             * Clock
             * @enum {string}
             */
            readonly clock: "first_answer" | "next_answer" | "solution";
            /**
             * Pauses
             * @default []
             */
            readonly pauses: readonly ("new" | "open" | "waiting_customer" | "waiting_us" | "solved" | "closed")[];
            /** Seconds */
            readonly seconds: number;
        };
        /** Proof */
        readonly Proof: {
            /** Password */
            readonly password: string;
        };
        /**
         * Pulse
         * @description How a mailbox fares in one direction. `code` is empty while all is well, else what `Step.code` can be; `since` when that began.
         */
        readonly Pulse: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Code */
            readonly code: string;
            /** Detail */
            readonly detail: string;
            /**
             * Direction
             * @enum {string}
             */
            readonly direction: "in" | "out";
            /**
             * Mailbox Id
             * Format: uuid
             */
            readonly mailbox_id: string;
            /**
             * Since
             * Format: date-time
             */
            readonly since: string;
        };
        /**
         * Question
         * @description A hard matter of a conversation, put to one expert at a time (`expert_id`), who may decline; `passed` are those who did, or
         *     said nothing until `reply_by`. `followed` tells that the expert could read the conversation before. `minutes` is the time that
         *     it took; `solved` and `thanked` are the asker's words.
         */
        readonly Question: {
            /** Accepted At */
            readonly accepted_at: string | null;
            /** Answer */
            readonly answer: string;
            /**
             * Answer By
             * Format: date-time
             */
            readonly answer_by: string;
            /** Answered At */
            readonly answered_at: string | null;
            /**
             * Asked At
             * Format: date-time
             */
            readonly asked_at: string;
            /**
             * Asked By
             * Format: uuid
             */
            readonly asked_by: string;
            /**
             * Conversation Id
             * Format: uuid
             */
            readonly conversation_id: string;
            /** Expert Id */
            readonly expert_id: string | null;
            /** Followed */
            readonly followed: boolean;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Level */
            readonly level: number;
            /** Minutes */
            readonly minutes: number;
            /** Passed */
            readonly passed: readonly string[];
            /**
             * Reply By
             * Format: date-time
             */
            readonly reply_by: string;
            /** Revision */
            readonly revision: number;
            /** Skill */
            readonly skill: string;
            /** Solved */
            readonly solved: boolean | null;
            /**
             * State
             * @enum {string}
             */
            readonly state: "asked" | "accepted" | "declined" | "answered" | "withdrawn" | "expired";
            /** Text */
            readonly text: string;
            /** Thanked */
            readonly thanked: boolean;
        };
        /**
         * QuestionAccepted
         * @description The expert takes it on, and may read the conversation.
         */
        readonly QuestionAcceptedBody: {
            readonly question: components["schemas"]["Question"];
        };
        readonly QuestionAcceptedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["QuestionAcceptedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "experts.QuestionAccepted";
            /** @constant */
            readonly type: "event";
        };
        /**
         * QuestionAnswered
         * @description The answer stands in the conversation as a note.
         */
        readonly QuestionAnsweredBody: {
            readonly question: components["schemas"]["Question"];
        };
        readonly QuestionAnsweredFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["QuestionAnsweredBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "experts.QuestionAnswered";
            /** @constant */
            readonly type: "event";
        };
        /**
         * QuestionAsked
         * @description It is put to an expert, the first one.
         */
        readonly QuestionAskedBody: {
            readonly question: components["schemas"]["Question"];
        };
        readonly QuestionAskedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["QuestionAskedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "experts.QuestionAsked";
            /** @constant */
            readonly type: "event";
        };
        /**
         * QuestionEnded
         * @description Withdrawn by who asked, or too late.
         */
        readonly QuestionEndedBody: {
            readonly question: components["schemas"]["Question"];
        };
        readonly QuestionEndedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["QuestionEndedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "experts.QuestionEnded";
            /** @constant */
            readonly type: "event";
        };
        /**
         * QuestionInput
         * @description `skill` is a name of the catalogue, or empty; `answer_by` is eight hours from now unless given; `to` is the best one unless named.
         */
        readonly QuestionInput: {
            /** Answer By */
            readonly answer_by?: string | null;
            /**
             * Level
             * @default 0
             */
            readonly level: number;
            /**
             * Skill
             * @default
             */
            readonly skill: string;
            /** Text */
            readonly text: string;
            /** To */
            readonly to?: string | null;
        };
        /**
         * QuestionJudged
         * @description Who asked says whether it was solved.
         */
        readonly QuestionJudgedBody: {
            readonly question: components["schemas"]["Question"];
        };
        readonly QuestionJudgedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["QuestionJudgedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "experts.QuestionJudged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * QuestionPassed
         * @description Whoever was asked declined or was silent: the next best is asked, or nobody is left.
         */
        readonly QuestionPassedBody: {
            readonly question: components["schemas"]["Question"];
        };
        readonly QuestionPassedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["QuestionPassedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "experts.QuestionPassed";
            /** @constant */
            readonly type: "event";
        };
        /**
         * Queue
         * @description A line of waiting customers and the colleagues who serve it. Its work asks for `required` skills and would like
         *     `preferred` ones; `priority` is 0 to 9, 9 the most urgent.
         *
         *     It is `open` by the hours that it keeps (always, without any), and opens or closes next at `changes_at`.
         */
        readonly Queue: {
            /** Archived */
            readonly archived: boolean;
            /** Changes At */
            readonly changes_at: string | null;
            /** Hours Id */
            readonly hours_id: string | null;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Languages */
            readonly languages: readonly ("zh" | "en")[];
            /** Members */
            readonly members: readonly string[];
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
            /** Offer Seconds */
            readonly offer_seconds: number;
            /** Open */
            readonly open: boolean;
            /** Preferred */
            readonly preferred: readonly components["schemas"]["Skill"][];
            /** Priority */
            readonly priority: number;
            /** Required */
            readonly required: readonly components["schemas"]["Skill"][];
            /** Revision */
            readonly revision: number;
            /** Wrap Up Seconds */
            readonly wrap_up_seconds: number;
        };
        /**
         * QueueChanged
         * @description A queue was made, changed or archived; or it opened or closed by its hours.
         */
        readonly QueueChangedBody: {
            readonly queue: components["schemas"]["Queue"];
        };
        readonly QueueChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["QueueChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.QueueChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * QueueDay
         * @description Of the contacts that came into a queue since a moment, by where they stand now: `in_time` were answered within the
         *     target that is in force, `abandoned` ended before anybody answered. `mean_wait_seconds` is of the answered, None if there
         *     were none.
         */
        readonly QueueDay: {
            /** Abandoned */
            readonly abandoned: number;
            /** Answered */
            readonly answered: number;
            /** Came */
            readonly came: number;
            /** In Time */
            readonly in_time: number;
            /** Mean Wait Seconds */
            readonly mean_wait_seconds: number | null;
            /**
             * Queue Id
             * Format: uuid
             */
            readonly queue_id: string;
        };
        /** QueueFigures */
        readonly QueueFigures: {
            readonly change: components["schemas"]["Figures"];
            /**
             * Channel
             * @enum {string}
             */
            readonly channel: "call" | "callback" | "chat" | "thread" | "mail" | "case";
            readonly figures: components["schemas"]["Figures"];
            /**
             * Queue Id
             * Format: uuid
             */
            readonly queue_id: string;
        };
        /**
         * QueueInput
         * @description Times in seconds. Without `hours_id` it is always open.
         */
        readonly QueueInput: {
            /**
             * Archived
             * @default false
             */
            readonly archived: boolean;
            /** Hours Id */
            readonly hours_id?: string | null;
            /**
             * Languages
             * @default [
             *       "zh",
             *       "en"
             *     ]
             */
            readonly languages: readonly ("zh" | "en")[];
            /**
             * Members
             * @default []
             */
            readonly members: readonly string[];
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
            /**
             * Offer Seconds
             * @default 20
             */
            readonly offer_seconds: number;
            /**
             * Preferred
             * @default []
             */
            readonly preferred: readonly components["schemas"]["Skill"][];
            /**
             * Priority
             * @default 0
             */
            readonly priority: number;
            /**
             * Required
             * @default []
             */
            readonly required: readonly components["schemas"]["Skill"][];
            /**
             * Wrap Up Seconds
             * @default 30
             */
            readonly wrap_up_seconds: number;
        };
        /**
         * QueueShift
         * @description One queue before and after. `joining` come to serve it, `limited` take only a part of its work; `offered` counts what would be
         *     offered at once, `late` who has waited longer than the target.
         */
        readonly QueueShift: {
            /** Joining */
            readonly joining: readonly string[];
            /** Late After */
            readonly late_after: number;
            /** Late Before */
            readonly late_before: number;
            /** Limited */
            readonly limited: readonly string[];
            /** Offered After */
            readonly offered_after: number;
            /** Offered Before */
            readonly offered_before: number;
            /**
             * Queue Id
             * Format: uuid
             */
            readonly queue_id: string;
            /** Target After */
            readonly target_after: number;
            /** Target Before */
            readonly target_before: number;
            /** Waiting */
            readonly waiting: number;
        };
        /** QueueTarget */
        readonly QueueTarget: {
            /**
             * Queue Id
             * Format: uuid
             */
            readonly queue_id: string;
            /** Seconds */
            readonly seconds: number;
        };
        /**
         * Ran
         * @description What a rule did, and to which case, as that is now; None when who asks may not read it.
         */
        readonly Ran: {
            readonly case: components["schemas"]["Case"] | null;
            readonly run: components["schemas"]["RuleRun"];
        };
        /**
         * Ranked
         * @description Somebody who could be asked: the best has the highest score. The terms are in 0..1, and weighed by `WEIGHTS`.
         */
        readonly Ranked: {
            /**
             * Expert Id
             * Format: uuid
             */
            readonly expert_id: string;
            /** Score */
            readonly score: number;
            /** Terms */
            readonly terms: {
                readonly [key: string]: number;
            };
        };
        /**
         * Rating
         * @description What the customer thought of it, 1 (bad) to 5 (good).
         */
        readonly Rating: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Comment */
            readonly comment: string;
            /** Score */
            readonly score: number;
        };
        /** RatingInput */
        readonly RatingInput: {
            /**
             * Comment
             * @default
             */
            readonly comment: string;
            /** Score */
            readonly score: number;
        };
        /**
         * Reach
         * @description How a customer wants to be reached, and who says so.
         */
        readonly Reach: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Channel */
            readonly channel: ("chat" | "email" | "phone" | "sms") | null;
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            /** Dont Ask */
            readonly dont_ask: readonly ("rating" | "survey" | "profile" | "offers")[];
            /** Quiet From */
            readonly quiet_from: string | null;
            /** Quiet Until */
            readonly quiet_until: string | null;
            /** Revision */
            readonly revision: number;
            /** Source */
            readonly source: string;
            /** Zone */
            readonly zone: string;
        };
        /**
         * ReachChanged
         * @description A customer wants to be reached otherwise; heard by them and by colleagues.
         */
        readonly ReachChangedBody: {
            readonly reach: components["schemas"]["Reach"];
        };
        readonly ReachChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["ReachChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.ReachChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * ReachInput
         * @description How a customer wants to be reached: the preferred channel, hours of the day in which not (both or neither), and what they do
         *     not want to be asked again. `zone` is an IANA name.
         */
        readonly ReachInput: {
            /** Channel */
            readonly channel?: ("chat" | "email" | "phone" | "sms") | null;
            /**
             * Dont Ask
             * @default []
             */
            readonly dont_ask: readonly ("rating" | "survey" | "profile" | "offers")[];
            /** Quiet From */
            readonly quiet_from?: string | null;
            /** Quiet Until */
            readonly quiet_until?: string | null;
            /**
             * Zone
             * @default Asia/Shanghai
             */
            readonly zone: string;
        };
        /** ReadInput */
        readonly ReadInput: {
            /** Position */
            readonly position: number;
        };
        /**
         * Reason
         * @description Why somebody is probably here: what the desk says by `code` with `data`, how likely it is next to the others (0 to 1),
         *     when it came up, and the record, activity or contact that says so (`about`).
         */
        readonly Reason: {
            /**
             * About
             * Format: uuid
             */
            readonly about: string;
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /**
             * Code
             * @enum {string}
             */
            readonly code: "record_late" | "record_due" | "record_new" | "record_changed" | "activity" | "activity_trouble" | "contact_unsettled" | "contacts_many";
            /** Data */
            readonly data: {
                readonly [key: string]: string;
            };
            /** Weight */
            readonly weight: number;
        };
        /**
         * Record
         * @description One order, account, contract as its system says it is. `key` is the system's own, one of its type.
         *
         *     `open`: its state says that something is still to be done. `happened_at` and `due_at` come from the data. `created_at` and
         *     `updated_at` are as of when its system first said it, and said it as it is now; what is older than that gives way.
         */
        readonly Record: {
            /**
             * Created At
             * Format: date-time
             */
            readonly created_at: string;
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            /** Data */
            readonly data: {
                readonly [key: string]: unknown;
            };
            /** Due At */
            readonly due_at: string | null;
            /**
             * Happened At
             * Format: date-time
             */
            readonly happened_at: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Key */
            readonly key: string;
            /** Open */
            readonly open: boolean;
            /** Revision */
            readonly revision: number;
            /** Source */
            readonly source: string;
            /** State */
            readonly state: string;
            /** Title */
            readonly title: string;
            /** Type */
            readonly type: string;
            /**
             * Updated At
             * Format: date-time
             */
            readonly updated_at: string;
        };
        /**
         * RecordInput
         * @description A record as a system tells it, whole. Whose it is: `customer_id`, or the organisation's own id of them in `external_id`.
         *
         *     Without `state` a new record takes its type's first and a known one keeps its own. `at`: as of when (now).
         */
        readonly RecordInput: {
            /** At */
            readonly at?: string | null;
            /** Customer Id */
            readonly customer_id?: string | null;
            /** Data */
            readonly data: {
                readonly [key: string]: unknown;
            };
            /**
             * External Id
             * @default
             */
            readonly external_id: string;
            /** Key */
            readonly key: string;
            /**
             * State
             * @default
             */
            readonly state: string;
        };
        /**
         * RecordOutcome
         * @description What became of one record of a batch. `code` and `detail` say why it was refused, `faults` where its data do not fit.
         */
        readonly RecordOutcome: {
            /** Code */
            readonly code: string;
            /** Detail */
            readonly detail: string;
            /** Faults */
            readonly faults: readonly {
                readonly [key: string]: unknown;
            }[];
            /** Key */
            readonly key: string;
            /**
             * Outcome
             * @enum {string}
             */
            readonly outcome: "created" | "changed" | "unchanged" | "refused";
        };
        /**
         * RecordRef
         * @description A record that the organisation's systems keep, by its type and key.
         */
        readonly RecordRef: {
            /** Key */
            readonly key: string;
            /** Type */
            readonly type: string;
        };
        /**
         * RecordRemoved
         * @description A record was taken back by who told it.
         */
        readonly RecordRemovedBody: {
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            readonly record: components["schemas"]["Record"];
        };
        readonly RecordRemovedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["RecordRemovedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.RecordRemoved";
            /** @constant */
            readonly type: "event";
        };
        /**
         * RecordsChanged
         * @description The organisation's systems said something new of a customer's records; as they are now, oldest first.
         */
        readonly RecordsChangedBody: {
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            /** Records */
            readonly records: readonly components["schemas"]["Record"][];
        };
        readonly RecordsChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["RecordsChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.RecordsChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * RecordsImported
         * @description Records of one type came in from a file, which were not known before, of these customers.
         */
        readonly RecordsImportedBody: {
            /** Customer Ids */
            readonly customer_ids: readonly string[];
            /**
             * Import Id
             * Format: uuid
             */
            readonly import_id: string;
            /** Record Type */
            readonly record_type: string;
        };
        readonly RecordsImportedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["RecordsImportedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.RecordsImported";
            /** @constant */
            readonly type: "event";
        };
        /**
         * RecordsInput
         * @description At most 500 records of one type.
         */
        readonly RecordsInput: {
            /** Records */
            readonly records: readonly components["schemas"]["RecordInput"][];
        };
        /**
         * RecordState
         * @description What can be said of how a record stands. `open`: something is still to be done about it.
         */
        readonly RecordState: {
            /** Key */
            readonly key: string;
            /** Label En */
            readonly label_en: string;
            /** Label Zh */
            readonly label_zh: string;
            /** Open */
            readonly open: boolean;
        };
        /**
         * RecordType
         * @description A kind of record that the organisation's systems tell of: order, delivery, account. Fields as in `RecordTypeInput`.
         */
        readonly RecordType: {
            /** Answers */
            readonly answers: readonly string[];
            /** Due */
            readonly due: string;
            /** Happened */
            readonly happened: string;
            /** Key */
            readonly key: string;
            /** Label En */
            readonly label_en: string;
            /** Label Zh */
            readonly label_zh: string;
            /** Revision */
            readonly revision: number;
            /** Schema */
            readonly schema: {
                readonly [key: string]: unknown;
            };
            /** States */
            readonly states: readonly components["schemas"]["RecordState"][];
            /** Title */
            readonly title: string;
            /** Zone */
            readonly zone: string;
        };
        /**
         * RecordTypeChanged
         * @description A kind of record was declared, or declared otherwise.
         */
        readonly RecordTypeChangedBody: {
            readonly record_type: components["schemas"]["RecordType"];
        };
        readonly RecordTypeChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["RecordTypeChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.RecordTypeChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * RecordTypeInput
         * @description A kind of record, as an administrator declares it.
         *
         *     `title` is a template over the data's fields and `key`: "{product}, {amount} {currency}". `schema` is a JSON Schema of the
         *     data; a property's `title` and `title_zh` are what people call it. The first of `states` is a new record's. `happened` and
         *     `due` name the fields that say when it happened and by when it must be done ("" for none); their times without a zone
         *     are of `zone`. `answers` are the fields that customers ask about.
         */
        readonly RecordTypeInput: {
            /**
             * Answers
             * @default []
             */
            readonly answers: readonly string[];
            /**
             * Due
             * @default
             */
            readonly due: string;
            /**
             * Happened
             * @default
             */
            readonly happened: string;
            /** Label En */
            readonly label_en: string;
            /** Label Zh */
            readonly label_zh: string;
            /** Schema */
            readonly schema: {
                readonly [key: string]: unknown;
            };
            /** States */
            readonly states: readonly components["schemas"]["RecordState"][];
            /** Title */
            readonly title: string;
            /**
             * Zone
             * @default UTC
             */
            readonly zone: string;
        };
        /**
         * RecordTypeRemoved
         * @description A kind of record is no more; there were none of it.
         */
        readonly RecordTypeRemovedBody: {
            readonly record_type: components["schemas"]["RecordType"];
        };
        readonly RecordTypeRemovedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["RecordTypeRemovedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.RecordTypeRemoved";
            /** @constant */
            readonly type: "event";
        };
        /**
         * Refusal
         * @description A message that was refused: where it stood in its batch, what it was, and why.
         */
        readonly Refusal: {
            /** Code */
            readonly code: string;
            /** Detail */
            readonly detail: string;
            /** Index */
            readonly index: number;
            /** Kind */
            readonly kind: string;
            /** Message Id */
            readonly message_id: string;
        };
        /**
         * RefusalInput
         * @description Why, for the customer to read.
         */
        readonly RefusalInput: {
            /** Note */
            readonly note: string;
        };
        /** Rehearsal */
        readonly Rehearsal: {
            /** Confidence */
            readonly confidence: number;
            /** Interval Seconds */
            readonly interval_seconds: number;
            /** Policies */
            readonly policies: readonly components["schemas"]["Rehearsed"][];
            /** Replications */
            readonly replications: number;
            /** Seed */
            readonly seed: number;
        };
        /**
         * RehearsalInput
         * @description The policy as plain JSON, and the time whose traffic it is tried on: one day at most, with offsets.
         */
        readonly RehearsalInput: {
            /** Policy */
            readonly policy: {
                readonly [key: string]: unknown;
            };
            /**
             * Replications
             * @default 10
             */
            readonly replications: number;
            /**
             * Since
             * Format: date-time
             */
            readonly since: string;
            /**
             * Until
             * Format: date-time
             */
            readonly until: string;
        };
        /**
         * RehearsalMoved
         * @description A rehearsal got further, or ended.
         */
        readonly RehearsalMovedBody: {
            /**
             * Rehearsal Id
             * Format: uuid
             */
            readonly rehearsal_id: string;
            /** Share */
            readonly share: number;
            /**
             * State
             * @enum {string}
             */
            readonly state: "waiting" | "running" | "done" | "failed" | "stopped";
        };
        readonly RehearsalMovedFrame: {
            readonly body: components["schemas"]["RehearsalMovedBody"];
            /** @constant */
            readonly name: "rehearsals.RehearsalMoved";
            /** @constant */
            readonly type: "ephemeral";
        };
        /**
         * Rehearsed
         * @description One policy. `change` is against the first policy, customer by customer the same; of the first itself it is zero.
         *
         *     `contacts` is the mean number in a replication.
         */
        readonly Rehearsed: {
            readonly change: components["schemas"]["Figures"];
            /** Contacts */
            readonly contacts: number;
            /** Intervals */
            readonly intervals: readonly components["schemas"]["IntervalFigures"][];
            /** Policy */
            readonly policy: string;
            /** Queues */
            readonly queues: readonly components["schemas"]["QueueFigures"][];
            readonly whole: components["schemas"]["Figures"];
        };
        /** ReplyInput */
        readonly ReplyInput: {
            /**
             * Language
             * @enum {string}
             */
            readonly language: "zh" | "en";
            /** Shortcut */
            readonly shortcut: string;
            /** Text */
            readonly text: string;
            /** Title */
            readonly title: string;
        };
        /**
         * Revealed
         * @description A sealed attribute in the clear, for once.
         */
        readonly Revealed: {
            /** Key */
            readonly key: string;
            /** Source */
            readonly source: string;
            /** Value */
            readonly value: unknown;
        };
        /**
         * RevealInput
         * @description Which attribute, said by which source, and why it must be seen.
         */
        readonly RevealInput: {
            /** Key */
            readonly key: string;
            /** Reason */
            readonly reason: string;
            /** Source */
            readonly source: string;
        };
        /**
         * Ring
         * @description After so long a wait, levels may be lower than required by `slack`; a level of 0 asks for nothing.
         */
        readonly Ring: {
            /** After Seconds */
            readonly after_seconds: number;
            /**
             * Language Slack
             * @default 0
             */
            readonly language_slack: number;
            /**
             * Skill Slack
             * @default 0
             */
            readonly skill_slack: number;
        };
        /**
         * Rule
         * @description When one of these things happens to a case, and it is one that is `wanted`, then this is done. What rules do sets off no rule.
         */
        readonly Rule: {
            /** Actions */
            readonly actions: readonly (components["schemas"]["ToState"] | components["schemas"]["ToPriority"] | components["schemas"]["ToKind"] | components["schemas"]["ToTeam"] | components["schemas"]["ToOwner"] | components["schemas"]["Tag"] | components["schemas"]["Watch"] | components["schemas"]["AddTask"] | components["schemas"]["Answer"])[];
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
            /** On */
            readonly on: boolean;
            /** Position */
            readonly position: number;
            /** Revision */
            readonly revision: number;
            readonly wanted: components["schemas"]["CaseFilter"];
            /** When */
            readonly when: readonly ("opened" | "asked" | "answered" | "state" | "turned" | "priority" | "kind" | "tags" | "team" | "owner")[];
        };
        /**
         * RuledOut
         * @description How many could not have it for this reason (the first that applies to them), and a few of them.
         */
        readonly RuledOut: {
            /** Agents */
            readonly agents: readonly string[];
            /** Count */
            readonly count: number;
            /** Reason */
            readonly reason: string;
        };
        /** RuleInput */
        readonly RuleInput: {
            /** Actions */
            readonly actions: readonly (components["schemas"]["ToState"] | components["schemas"]["ToPriority"] | components["schemas"]["ToKind"] | components["schemas"]["ToTeam"] | components["schemas"]["ToOwner"] | components["schemas"]["Tag"] | components["schemas"]["Watch"] | components["schemas"]["AddTask"] | components["schemas"]["Answer"])[];
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
            /**
             * On
             * @default true
             */
            readonly on: boolean;
            readonly wanted: components["schemas"]["CaseFilter"];
            /** When */
            readonly when: readonly ("opened" | "asked" | "answered" | "state" | "turned" | "priority" | "kind" | "tags" | "team" | "owner")[];
        };
        /**
         * RuleRun
         * @description What a rule did to a case, or why it could not: `problem` is the code, and then nothing was done.
         */
        readonly RuleRun: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /**
             * Case Id
             * Format: uuid
             */
            readonly case_id: string;
            /** Done */
            readonly done: readonly string[];
            /**
             * Entry Id
             * Format: uuid
             */
            readonly entry_id: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Problem */
            readonly problem: string;
            /**
             * Rule Id
             * Format: uuid
             */
            readonly rule_id: string;
        };
        /**
         * Said
         * @description What saying something made: the message, and the conversation after it.
         */
        readonly Said: {
            readonly conversation: components["schemas"]["Conversation"];
            readonly message: components["schemas"]["Message"];
        };
        /**
         * SaidInput
         * @description A message; without `conversation_id` it starts a conversation, with `adviser` one for whoever served them lately.
         */
        readonly SaidInput: {
            /**
             * Adviser
             * @default false
             */
            readonly adviser: boolean;
            /**
             * Attachment Ids
             * @default []
             */
            readonly attachment_ids: readonly string[];
            /** Client Id */
            readonly client_id: string;
            /** Conversation Id */
            readonly conversation_id?: string | null;
            /** Email */
            readonly email?: string | null;
            /** Language */
            readonly language?: ("zh" | "en") | null;
            /** Name */
            readonly name?: string | null;
            /**
             * @default {
             *       "browser": "",
             *       "device": "",
             *       "page": "",
             *       "referrer": "",
             *       "title": ""
             *     }
             */
            readonly origin: components["schemas"]["OriginInput"];
            /** Text */
            readonly text: string;
        };
        /**
         * SavedReply
         * @description A text that colleagues use again. Variables: {{customer.name}}, {{agent.name}}, {{organisation.name}}, {{case.number}}.
         */
        readonly SavedReply: {
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /**
             * Language
             * @enum {string}
             */
            readonly language: "zh" | "en";
            /** Shortcut */
            readonly shortcut: string;
            /** Text */
            readonly text: string;
            /** Title */
            readonly title: string;
        };
        /**
         * SealedKey
         * @description A key that the organisation declares to be sealed, as keys are compared.
         */
        readonly SealedKey: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** By */
            readonly by: string;
            /** Key */
            readonly key: string;
        };
        /** SealedKeyInput */
        readonly SealedKeyInput: {
            /** Key */
            readonly key: string;
        };
        /**
         * Segment
         * @description People who have something in common, asked for anew each time.
         */
        readonly Segment: {
            /** Condition */
            readonly condition: components["schemas"]["AllOf-Output"] | components["schemas"]["AnyOf-Output"] | components["schemas"]["NotOf-Output"] | components["schemas"]["AttributeIs"] | components["schemas"]["Did"] | components["schemas"]["HasRecord"] | components["schemas"]["HadContact"] | components["schemas"]["InStage"] | components["schemas"]["IsCustomer"];
            /**
             * Created At
             * Format: date-time
             */
            readonly created_at: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
            /** Revision */
            readonly revision: number;
        };
        /**
         * SegmentChanged
         * @description A segment was made, or means other people now.
         */
        readonly SegmentChangedBody: {
            readonly segment: components["schemas"]["Segment"];
        };
        readonly SegmentChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["SegmentChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.SegmentChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * SegmentCount
         * @description How many people a condition means.
         */
        readonly SegmentCount: {
            /** People */
            readonly people: number;
        };
        /** SegmentInput */
        readonly SegmentInput: {
            /** Condition */
            readonly condition: components["schemas"]["AllOf-Input"] | components["schemas"]["AnyOf-Input"] | components["schemas"]["NotOf-Input"] | components["schemas"]["AttributeIs"] | components["schemas"]["Did"] | components["schemas"]["HasRecord"] | components["schemas"]["HadContact"] | components["schemas"]["InStage"] | components["schemas"]["IsCustomer"];
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
        };
        /**
         * SegmentRemoved
         * @description There is no such segment any more.
         */
        readonly SegmentRemovedBody: {
            readonly segment: components["schemas"]["Segment"];
        };
        readonly SegmentRemovedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["SegmentRemovedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.SegmentRemoved";
            /** @constant */
            readonly type: "event";
        };
        /**
         * Sender
         * @description What a colleague who writes must know of a mailbox: as whom they can write.
         */
        readonly Sender: {
            /** Addresses */
            readonly addresses: readonly string[];
            /** Can Send */
            readonly can_send: boolean;
            /**
             * Mailbox Id
             * Format: uuid
             */
            readonly mailbox_id: string;
            /** Name */
            readonly name: string;
            /** Queue Id */
            readonly queue_id: string | null;
        };
        /**
         * Server
         * @description An IMAP or SMTP server. `ca` is a certificate (PEM) to trust besides the system's, for houses with an authority of their own.
         *
         *     `security`: tls from the first byte, starttls, or none, which is for a server on the same machine.
         */
        readonly Server: {
            /**
             * Ca
             * @default
             */
            readonly ca: string;
            /** Host */
            readonly host: string;
            /** Port */
            readonly port: number;
            /**
             * Security
             * @default tls
             * @enum {string}
             */
            readonly security: "tls" | "starttls" | "none";
            /**
             * Sign In
             * @default password
             * @enum {string}
             */
            readonly sign_in: "password" | "oauth2" | "none";
            /**
             * User
             * @default
             */
            readonly user: string;
        };
        /**
         * SessionInput
         * @description `token` from an earlier visit; `identity` a JWT that the host site signed.
         */
        readonly SessionInput: {
            /**
             * Device Id
             * @default
             */
            readonly device_id: string;
            /** Identity */
            readonly identity?: string | null;
            /**
             * Language
             * @default en
             * @enum {string}
             */
            readonly language: "zh" | "en";
            /** Token */
            readonly token?: string | null;
        };
        /** SetUp */
        readonly SetUp: {
            /** Email */
            readonly email: string;
            /**
             * Language
             * @enum {string}
             */
            readonly language: "zh" | "en";
            /** Name */
            readonly name: string;
            /** Organisation */
            readonly organisation: string;
            /** Password */
            readonly password: string;
        };
        /** SetUpState */
        readonly SetUpState: {
            /** Needed */
            readonly needed: boolean;
        };
        /**
         * Share
         * @description `agents` serve `queue_id`, whoever its members are, and of what waits there or flows over into it they take only work that asks
         *     for at least `least_level` and at most `most_level` in its hardest skill; nothing asked is 0. What is too easy for them is kept
         *     for others for `keep_seconds` and then theirs, too. Who makes the roster lets them serve (`Policy.sharers`).
         */
        readonly Share: {
            /** Agents */
            readonly agents: readonly string[];
            /**
             * Keep Seconds
             * @default 60
             */
            readonly keep_seconds: number;
            /**
             * Least Level
             * @default 0
             */
            readonly least_level: number;
            /**
             * Most Level
             * @default 5
             */
            readonly most_level: number;
            /**
             * Queue Id
             * Format: uuid
             */
            readonly queue_id: string;
        };
        /**
         * SharedDraft
         * @description A letter that is being written in a conversation, and who wrote on it last. None: as the letter that is answered has it.
         *
         *     `after` is the position of the last message when it was begun. `revision` grows, and no two drafts ever have the same one.
         */
        readonly SharedDraft: {
            /** After */
            readonly after: number;
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Bcc */
            readonly bcc: readonly string[] | null;
            /** Cc */
            readonly cc: readonly string[] | null;
            /**
             * Conversation Id
             * Format: uuid
             */
            readonly conversation_id: string;
            /** Plain */
            readonly plain: boolean;
            /** Revision */
            readonly revision: number;
            /** Sender */
            readonly sender: string | null;
            /**
             * Staff Id
             * Format: uuid
             */
            readonly staff_id: string;
            /** Staff Name */
            readonly staff_name: string;
            /** Subject */
            readonly subject: string | null;
            /** Text */
            readonly text: string;
            /** To */
            readonly to: readonly string[] | null;
        };
        /**
         * SharedDraftInput
         * @description `instead_of` is the revision that the writer went on from; 0: they began it.
         */
        readonly SharedDraftInput: {
            /** After */
            readonly after: number;
            /** Bcc */
            readonly bcc?: readonly string[] | null;
            /** Cc */
            readonly cc?: readonly string[] | null;
            /**
             * Instead Of
             * @default 0
             */
            readonly instead_of: number;
            /**
             * Plain
             * @default false
             */
            readonly plain: boolean;
            /** Sender */
            readonly sender?: string | null;
            /** Subject */
            readonly subject?: string | null;
            /** Text */
            readonly text: string;
            /** To */
            readonly to?: readonly string[] | null;
        };
        /**
         * Shift
         * @description One who waits, and who would be asked; None: nobody yet.
         */
        readonly Shift: {
            /** After */
            readonly after: string | null;
            /** Before */
            readonly before: string | null;
            /**
             * Conversation Id
             * Format: uuid
             */
            readonly conversation_id: string;
            /**
             * Queue Id
             * Format: uuid
             */
            readonly queue_id: string;
            /**
             * Work Id
             * Format: uuid
             */
            readonly work_id: string;
        };
        /**
         * Signature
         * @description Light markup with variables (`VARIABLES`), below the letters of a queue; without a queue, below those of all that have none
         *     of their own in that language.
         */
        readonly Signature: {
            /** Queue Id */
            readonly queue_id: string | null;
            /** Text En */
            readonly text_en: string;
            /** Text Zh */
            readonly text_zh: string;
        };
        /**
         * Signs
         * @description What a letter says of its kind in its headers, each with the evidence, empty where it does not.
         *
         *     `automatic`: a program answered (RFC 3834). `bulk`: sent to many; `list_id` names the list that people talk on.
         *     `loop`: it bears our own mark, so it has been here before. `returns_to` is the envelope's sender; None where unknown, empty
         *     for a letter that nobody may answer.
         */
        readonly Signs: {
            /** Automatic */
            readonly automatic: string;
            /** Bulk */
            readonly bulk: string;
            /** List Id */
            readonly list_id: string;
            /** Loop */
            readonly loop: string;
            /** Returns To */
            readonly returns_to: string | null;
        };
        /** SiteSecret */
        readonly SiteSecret: {
            /** Secret */
            readonly secret: string;
        };
        /**
         * SiteSession
         * @description `identity` is a JWT that the host site signed, for whoever is signed in there.
         */
        readonly SiteSession: {
            /** Identity */
            readonly identity: string;
        };
        /** Skill */
        readonly Skill: {
            /** Level */
            readonly level: number;
            /** Name */
            readonly name: string;
        };
        /**
         * SkillChanged
         * @description A skill came into the catalogue, got other labels or was archived.
         */
        readonly SkillChangedBody: {
            readonly skill: components["schemas"]["SkillEntry"];
        };
        readonly SkillChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["SkillChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.SkillChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * SkillEntry
         * @description A skill that agents can have and work can ask for, by its `name`: short, lower case, never changed.
         */
        readonly SkillEntry: {
            /** Archived */
            readonly archived: boolean;
            /** Label En */
            readonly label_en: string;
            /** Label Zh */
            readonly label_zh: string;
            /** Name */
            readonly name: string;
            /** Revision */
            readonly revision: number;
        };
        /** SkillInput */
        readonly SkillInput: {
            /**
             * Archived
             * @default false
             */
            readonly archived: boolean;
            /** Label En */
            readonly label_en: string;
            /** Label Zh */
            readonly label_zh: string;
        };
        /**
         * Solved
         * @description A matter that an expert solved. What was asked is shown to those who may read its conversation.
         */
        readonly Solved: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Conversation Id */
            readonly conversation_id: string | null;
            /**
             * Question Id
             * Format: uuid
             */
            readonly question_id: string;
            /** Skill */
            readonly skill: string;
            /** Text */
            readonly text: string;
        };
        /** Someone */
        readonly Someone: {
            /**
             * Staff Id
             * Format: uuid
             */
            readonly staff_id: string;
        };
        /**
         * Source
         * @description `trusted`: a server of the organisation, whose word on who a customer is is believed. Otherwise everybody can read the key in
         *     the page's code (`write_key` shows it), and what comes is a device's word. `origins` as https://host[:port]; none: any site.
         */
        readonly Source: {
            /** Active */
            readonly active: boolean;
            /**
             * Created At
             * Format: date-time
             */
            readonly created_at: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Name */
            readonly name: string;
            /** Origins */
            readonly origins: readonly string[];
            /** Revision */
            readonly revision: number;
            /** Trusted */
            readonly trusted: boolean;
            /** Write Key */
            readonly write_key: string | null;
        };
        /**
         * SourceChanged
         * @description A source was made or changed, or has another key.
         */
        readonly SourceChangedBody: {
            readonly source: components["schemas"]["Source"];
        };
        readonly SourceChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["SourceChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.SourceChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * SourceInput
         * @description `origins` as https://host[:port], for sources in browsers; none: any site.
         */
        readonly SourceInput: {
            /**
             * Active
             * @default true
             */
            readonly active: boolean;
            /** Name */
            readonly name: string;
            /**
             * Origins
             * @default []
             */
            readonly origins: readonly string[];
        };
        /**
         * SpecialDay
         * @description A day of our own, before all else: open at other times, or closed when there are no intervals.
         */
        readonly SpecialDay: {
            /**
             * Date
             * Format: date
             */
            readonly date: string;
            /** Intervals */
            readonly intervals: readonly components["schemas"]["Interval"][];
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
        };
        /** SplitInput */
        readonly SplitInput: {
            /** Conversation Ids */
            readonly conversation_ids: readonly string[];
            /** Subject */
            readonly subject: string;
        };
        /**
         * Staff
         * @description A colleague with an account. `totp` tells whether signing in asks for a code as well.
         */
        readonly Staff: {
            /** Active */
            readonly active: boolean;
            /**
             * Created At
             * Format: date-time
             */
            readonly created_at: string;
            /** Email */
            readonly email: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /**
             * Language
             * @enum {string}
             */
            readonly language: "zh" | "en";
            /** Name */
            readonly name: string;
            /** Revision */
            readonly revision: number;
            /** Roles */
            readonly roles: readonly ("agent" | "supervisor" | "analyst" | "planner" | "expert" | "administrator")[];
            /** Totp */
            readonly totp: boolean;
        };
        /** StaffChange */
        readonly StaffChange: {
            /** Active */
            readonly active?: boolean | null;
            /** Language */
            readonly language?: ("zh" | "en") | null;
            /** Name */
            readonly name?: string | null;
            /** Password */
            readonly password?: string | null;
            /** Roles */
            readonly roles?: readonly ("agent" | "supervisor" | "analyst" | "planner" | "expert" | "administrator")[] | null;
        };
        /**
         * StaffChanged
         * @description An account came or changed; heard by its owner and by who manages people.
         */
        readonly StaffChangedBody: {
            readonly staff: components["schemas"]["Staff"];
        };
        readonly StaffChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["StaffChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "auth.StaffChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * Stage
         * @description A stretch of the journey. Of all stages in their order, the first whose condition holds is where somebody is.
         *
         *     `tone` says how the desk shows it: whether all is well with who is there.
         */
        readonly Stage: {
            /** Condition */
            readonly condition: components["schemas"]["AllOf"] | components["schemas"]["AnyOf"] | components["schemas"]["NotOf"] | components["schemas"]["AttributeIs"] | components["schemas"]["Did"] | components["schemas"]["HasRecord"] | components["schemas"]["HadContact"] | components["schemas"]["InStage"] | components["schemas"]["IsCustomer"];
            /** Key */
            readonly key: string;
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
            /**
             * Tone
             * @enum {string}
             */
            readonly tone: "calm" | "good" | "warn" | "bad";
        };
        /**
         * Stage
         * @description A stretch of the journey. Of all stages in their order, the first whose condition holds is where somebody is.
         *
         *     `tone` says how the desk shows it: whether all is well with who is there.
         */
        readonly "Stage-Input": {
            /** Condition */
            readonly condition: components["schemas"]["AllOf-Input"] | components["schemas"]["AnyOf-Input"] | components["schemas"]["NotOf-Input"] | components["schemas"]["AttributeIs"] | components["schemas"]["Did"] | components["schemas"]["HasRecord"] | components["schemas"]["HadContact"] | components["schemas"]["InStage"] | components["schemas"]["IsCustomer"];
            /** Key */
            readonly key: string;
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
            /**
             * Tone
             * @enum {string}
             */
            readonly tone: "calm" | "good" | "warn" | "bad";
        };
        /**
         * Stage
         * @description A stretch of the journey. Of all stages in their order, the first whose condition holds is where somebody is.
         *
         *     `tone` says how the desk shows it: whether all is well with who is there.
         */
        readonly "Stage-Output": {
            /** Condition */
            readonly condition: components["schemas"]["AllOf-Output"] | components["schemas"]["AnyOf-Output"] | components["schemas"]["NotOf-Output"] | components["schemas"]["AttributeIs"] | components["schemas"]["Did"] | components["schemas"]["HasRecord"] | components["schemas"]["HadContact"] | components["schemas"]["InStage"] | components["schemas"]["IsCustomer"];
            /** Key */
            readonly key: string;
            /** Name En */
            readonly name_en: string;
            /** Name Zh */
            readonly name_zh: string;
            /**
             * Tone
             * @enum {string}
             */
            readonly tone: "calm" | "good" | "warn" | "bad";
        };
        /**
         * StageChanged
         * @description A person, named by their oldest customer, is in another stage; None is no stage. `stage` and `former` are keys.
         */
        readonly StageChangedBody: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** Former */
            readonly former: string | null;
            /**
             * Person Id
             * Format: uuid
             */
            readonly person_id: string;
            /** Stage */
            readonly stage: string | null;
        };
        readonly StageChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["StageChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.StageChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * StageCount
         * @description How many people are in a stage.
         */
        readonly StageCount: {
            /** Key */
            readonly key: string;
            /** People */
            readonly people: number;
        };
        /**
         * StagesDefined
         * @description The stages of the journey, in their order, are other ones.
         */
        readonly StagesDefinedBody: {
            /** Stages */
            readonly stages: readonly components["schemas"]["Stage"][];
        };
        readonly StagesDefinedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["StagesDefinedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.StagesDefined";
            /** @constant */
            readonly type: "event";
        };
        /**
         * Stance
         * @description Letters of a `blocked` sender are held back; those of a `welcome` one are no newsletter and no spam, whatever is in them.
         */
        readonly Stance: {
            /** Address */
            readonly address: string;
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /** By */
            readonly by: string | null;
            /**
             * Stance
             * @enum {string}
             */
            readonly stance: "blocked" | "welcome";
        };
        /** StanceInput */
        readonly StanceInput: {
            /**
             * Stance
             * @enum {string}
             */
            readonly stance: "blocked" | "welcome";
        };
        /** StateInput */
        readonly StateInput: {
            /**
             * State
             * @enum {string}
             */
            readonly state: "new" | "open" | "waiting_customer" | "waiting_us" | "solved" | "closed";
        };
        /**
         * StateSteps
         * @description Where a case may go from a state.
         */
        readonly StateSteps: {
            /** Following */
            readonly following: readonly ("new" | "open" | "waiting_customer" | "waiting_us" | "solved" | "closed")[];
            /**
             * State
             * @enum {string}
             */
            readonly state: "new" | "open" | "waiting_customer" | "waiting_us" | "solved" | "closed";
        };
        /**
         * Step
         * @description One thing that a connection test tried: token, password, connect, sign_in, folders, folder, sender, dkim. `code` is empty when
         *     it went well.
         *
         *     Else: host_unknown, refused, timed_out, unreachable, not_tls, wants_tls, certificate, no_starttls, tls_failed, no_sign_in,
         *     sign_in_refused, folder_missing, sender_refused, token_refused, secret_missing, dkim_unreadable, broken. `detail` is what the
         *     server said.
         */
        readonly Step: {
            /** Code */
            readonly code: string;
            /** Detail */
            readonly detail: string;
            /**
             * Direction
             * @enum {string}
             */
            readonly direction: "in" | "out";
            /** Name */
            readonly name: string;
        };
        /**
         * Stop
         * @description A place of the map. `name` is an activity's, empty for none seen and * for the rest; a channel's, * for "more than
         *     that"; or an outcome. `step` is the column, from 0.
         */
        readonly Stop: {
            /** Journeys */
            readonly journeys: number;
            /** Key */
            readonly key: string;
            /**
             * Kind
             * @enum {string}
             */
            readonly kind: "start" | "channel" | "end";
            /** Name */
            readonly name: string;
            /** Step */
            readonly step: number;
        };
        /**
         * Suggestion
         * @description Two customers may be one person: what speaks for it, and what a colleague said to it. `score` is 0..1, the surest first.
         *
         *     `evidence` is what brought it up, by kind: the shared address, say. `decided_by` is an actor as the log names actors.
         */
        readonly Suggestion: {
            /**
             * Created At
             * Format: date-time
             */
            readonly created_at: string;
            /** Decided At */
            readonly decided_at: string | null;
            /** Decided By */
            readonly decided_by: string | null;
            /** Evidence */
            readonly evidence: {
                readonly [key: string]: string;
            };
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /**
             * Left Id
             * Format: uuid
             */
            readonly left_id: string;
            /**
             * Right Id
             * Format: uuid
             */
            readonly right_id: string;
            /** Score */
            readonly score: number;
            /**
             * State
             * @enum {string}
             */
            readonly state: "open" | "accepted" | "refused";
        };
        /**
         * SuggestionDecided
         * @description A colleague said whether two customers are one person, or takes back what was said.
         */
        readonly SuggestionDecidedBody: {
            readonly suggestion: components["schemas"]["Suggestion"];
        };
        readonly SuggestionDecidedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["SuggestionDecidedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.SuggestionDecided";
            /** @constant */
            readonly type: "event";
        };
        /**
         * SuggestionMade
         * @description Two customers may be one person; a colleague is to decide.
         */
        readonly SuggestionMadeBody: {
            readonly suggestion: components["schemas"]["Suggestion"];
        };
        readonly SuggestionMadeFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["SuggestionMadeBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "customers.SuggestionMade";
            /** @constant */
            readonly type: "event";
        };
        /**
         * Sweep
         * @description What was held back and nobody has looked at yet, the newest first; `counts` of all of it by filter.
         */
        readonly Sweep: {
            /** Counts */
            readonly counts: {
                readonly [key: string]: number;
            };
            /** Letters */
            readonly letters: readonly components["schemas"]["FiledLetter"][];
        };
        /**
         * SwitchInput
         * @description `until` ends it by itself; without it somebody has to.
         */
        readonly SwitchInput: {
            /** Until */
            readonly until?: string | null;
        };
        /** Tag */
        readonly Tag: {
            /**
             * Add
             * @default []
             */
            readonly add: readonly string[];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "tag";
            /**
             * Remove
             * @default []
             */
            readonly remove: readonly string[];
        };
        /**
         * TakenOver
         * @description A conversation that an agent had to leave unanswered, and the colleague who has taken it since (None: nobody yet).
         */
        readonly TakenOver: {
            /** By Id */
            readonly by_id: string | null;
            /**
             * Conversation Id
             * Format: uuid
             */
            readonly conversation_id: string;
            /** Customer Name */
            readonly customer_name: string | null;
            /**
             * Left At
             * Format: date-time
             */
            readonly left_at: string;
            /** Taken At */
            readonly taken_at: string | null;
        };
        /**
         * Talk
         * @description As much of a conversation as a board shows. Its events carry the same fields, and `revision` is the conversation's.
         */
        readonly Talk: {
            /** Customer Name */
            readonly customer_name: string | null;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Last Text */
            readonly last_text: string;
            /** Revision */
            readonly revision: number;
            /** Subject */
            readonly subject: string;
        };
        /**
         * Task
         * @description Something to do in a case. `assignee_id` None: whoever sees to the case. `told_at`: when it was said that it is due.
         */
        readonly Task: {
            /** Assignee Id */
            readonly assignee_id: string | null;
            /**
             * Case Id
             * Format: uuid
             */
            readonly case_id: string;
            /**
             * Created At
             * Format: date-time
             */
            readonly created_at: string;
            /** Done At */
            readonly done_at: string | null;
            /** Done By */
            readonly done_by: string | null;
            /** Due At */
            readonly due_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Revision */
            readonly revision: number;
            /** Title */
            readonly title: string;
            /** Told At */
            readonly told_at: string | null;
        };
        /**
         * TaskDue
         * @description Time alone made something due that is to be done in a case.
         */
        readonly TaskDueBody: {
            readonly case: components["schemas"]["Case"];
            readonly task: components["schemas"]["Task"];
        };
        readonly TaskDueFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["TaskDueBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "cases.TaskDue";
            /** @constant */
            readonly type: "event";
        };
        /**
         * TaskInput
         * @description `done` ticks it off. Nobody assigned means whoever sees to the case.
         */
        readonly TaskInput: {
            /** Assignee Id */
            readonly assignee_id?: string | null;
            /**
             * Done
             * @default false
             */
            readonly done: boolean;
            /** Due At */
            readonly due_at?: string | null;
            /** Title */
            readonly title: string;
        };
        /**
         * TermValue
         * @description `value` x `weight` is what the term gave.
         */
        readonly TermValue: {
            /** Name */
            readonly name: string;
            /** Value */
            readonly value: number;
            /** Weight */
            readonly weight: number;
        };
        /**
         * TimelineEntry
         * @description One thing in the timeline of a person; the noun of its `kind` is there, the others are not.
         */
        readonly TimelineEntry: {
            readonly activity: components["schemas"]["Done"] | null;
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            readonly contact: components["schemas"]["Contact"] | null;
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /**
             * Kind
             * @enum {string}
             */
            readonly kind: "contact" | "activity" | "record" | "note";
            readonly note: components["schemas"]["CustomerNote"] | null;
            readonly record: components["schemas"]["Record"] | null;
        };
        /** TokenRequest */
        readonly TokenRequest: {
            /** Name */
            readonly name: string;
            /** Scopes */
            readonly scopes: readonly string[];
        };
        /**
         * TokenRevoked
         * @description A machine's key is worth nothing any more.
         */
        readonly TokenRevokedBody: {
            /**
             * Token Id
             * Format: uuid
             */
            readonly token_id: string;
        };
        readonly TokenRevokedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["TokenRevokedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "auth.TokenRevoked";
            /** @constant */
            readonly type: "event";
        };
        /** ToKind */
        readonly ToKind: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "kind";
            /** Kind */
            readonly kind: string;
        };
        /** ToOwner */
        readonly ToOwner: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "owner";
            /**
             * Owner Id
             * Format: uuid
             */
            readonly owner_id: string;
        };
        /**
         * ToPriority
         * @description 0 (low) to 3 (urgent).
         */
        readonly ToPriority: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "priority";
            /** Priority */
            readonly priority: number;
        };
        /** ToState */
        readonly ToState: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "state";
            /**
             * State
             * @enum {string}
             */
            readonly state: "new" | "open" | "waiting_customer" | "waiting_us" | "solved" | "closed";
        };
        /** ToTeam */
        readonly ToTeam: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "team";
            /**
             * Queue Id
             * Format: uuid
             */
            readonly queue_id: string;
        };
        /** TotpCode */
        readonly TotpCode: {
            /** Code */
            readonly code: string;
        };
        /**
         * TotpSecret
         * @description What an authenticator needs; `uri` is the text of the QR code.
         */
        readonly TotpSecret: {
            /** Secret */
            readonly secret: string;
            /** Uri */
            readonly uri: string;
        };
        /**
         * TransferInput
         * @description Exactly one of the three goals (`level` goes with a skill); the note is for colleagues.
         */
        readonly TransferInput: {
            /**
             * Level
             * @default 1
             */
            readonly level: number;
            /**
             * Note
             * @default
             */
            readonly note: string;
            /** To Queue */
            readonly to_queue?: string | null;
            /** To Skill */
            readonly to_skill?: string | null;
            /** To Staff */
            readonly to_staff?: string | null;
        };
        /**
         * Trigger
         * @description When a plan goes on by itself, and off again: at `on_at` or more for `on_seconds`, at `off_at` or less for `off_seconds`.
         *
         *     `waiting_per_agent` counts those who wait for each colleague who is available, `longest_wait` is the seconds that the first in
         *     line has waited; of these queues, or of all when none is named.
         */
        readonly Trigger: {
            /**
             * Measure
             * @enum {string}
             */
            readonly measure: "waiting_per_agent" | "longest_wait";
            /** Off At */
            readonly off_at: number;
            /** Off Seconds */
            readonly off_seconds: number;
            /** On At */
            readonly on_at: number;
            /** On Seconds */
            readonly on_seconds: number;
            /**
             * Queue Ids
             * @default []
             */
            readonly queue_ids: readonly string[];
        };
        /** TrustChange */
        readonly TrustChange: {
            /** Language */
            readonly language?: ("zh" | "en") | null;
            /** Name */
            readonly name?: string | null;
        };
        /**
         * TrustDownload
         * @description All of it to take along. `activities` are as their sources told them. `left_out` names what was too much for one download:
         *     of that there is the newest, and the organisation gives the rest when asked.
         */
        readonly TrustDownload: {
            /** Activities */
            readonly activities: readonly {
                readonly [key: string]: unknown;
            }[];
            /** Conversations */
            readonly conversations: readonly components["schemas"]["TrustTalkWhole"][];
            /** Left Out */
            readonly left_out: readonly string[];
            /**
             * Made At
             * Format: date-time
             */
            readonly made_at: string;
            readonly view: components["schemas"]["TrustView"];
        };
        /**
         * TrustInput
         * @description `identity` is a JWT that the host site signed, for whoever is signed in there.
         */
        readonly TrustInput: {
            /** Identity */
            readonly identity: string;
        };
        /**
         * TrustSession
         * @description A token that opens the trust page for half an hour, and nothing else.
         */
        readonly TrustSession: {
            /**
             * Language
             * @enum {string}
             */
            readonly language: "zh" | "en";
            /** Organisation */
            readonly organisation: string;
            /** Token */
            readonly token: string;
        };
        /**
         * TrustTalk
         * @description A conversation by its outside.
         */
        readonly TrustTalk: {
            /** Channel */
            readonly channel: string;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /**
             * Last At
             * Format: date-time
             */
            readonly last_at: string;
            /** Messages */
            readonly messages: number;
            /**
             * Started At
             * Format: date-time
             */
            readonly started_at: string;
        };
        /**
         * TrustTalkWhole
         * @description A conversation as the customer could read it, with the call-back that was agreed on.
         */
        readonly TrustTalkWhole: {
            readonly callback: components["schemas"]["Callback"] | null;
            /** Messages */
            readonly messages: readonly components["schemas"]["Message"][];
            readonly talk: components["schemas"]["TrustTalk"];
        };
        /**
         * TrustTrace
         * @description What the customer did elsewhere, counted by its name.
         */
        readonly TrustTrace: {
            /**
             * Last At
             * Format: date-time
             */
            readonly last_at: string;
            /** Name */
            readonly name: string;
            /** Times */
            readonly times: number;
        };
        /**
         * TrustView
         * @description Everything that is kept of a customer, by kinds. ID and card numbers are masked. `consents` are all words, the newest first;
         *     `erasure` is what they asked last.
         */
        readonly TrustView: {
            /** Attributes */
            readonly attributes: readonly components["schemas"]["Attribute"][];
            /** Consents */
            readonly consents: readonly components["schemas"]["Consent"][];
            /** Conversations */
            readonly conversations: readonly components["schemas"]["TrustTalk"][];
            readonly customer: components["schemas"]["Customer"];
            readonly erasure: components["schemas"]["Erasure"] | null;
            /** Organisation */
            readonly organisation: string;
            readonly reach: components["schemas"]["Reach"] | null;
            /** Records */
            readonly records: readonly components["schemas"]["Record"][];
            /** Traces */
            readonly traces: readonly components["schemas"]["TrustTrace"][];
        };
        /**
         * Turn
         * @description From this moment on the clock has this tone, if it keeps running as it did when it was read.
         */
        readonly Turn: {
            /**
             * At
             * Format: date-time
             */
            readonly at: string;
            /**
             * Tone
             * @enum {string}
             */
            readonly tone: "calm" | "near" | "pressing" | "late";
        };
        /**
         * Typing
         * @description Somebody is writing; forgotten after six seconds without another.
         */
        readonly TypingBody: {
            /**
             * Conversation Id
             * Format: uuid
             */
            readonly conversation_id: string;
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            readonly who: components["schemas"]["Author"];
        };
        readonly TypingFrame: {
            readonly body: components["schemas"]["TypingBody"];
            /** @constant */
            readonly name: "conversations.Typing";
            /** @constant */
            readonly type: "ephemeral";
        };
        /** ValidationError */
        readonly ValidationError: {
            /** Context */
            readonly ctx?: { readonly [key: string]: never };
            /** Input */
            readonly input?: unknown;
            /** Location */
            readonly loc: readonly (string | number)[];
            /** Message */
            readonly msg: string;
            /** Error Type */
            readonly type: string;
        };
        /**
         * VisitorForgotten
         * @description A visitor's tokens are worth nothing any more.
         */
        readonly VisitorForgottenBody: {
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
        };
        readonly VisitorForgottenFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["VisitorForgottenBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "auth.VisitorForgotten";
            /** @constant */
            readonly type: "event";
        };
        /** VisitorReadInput */
        readonly VisitorReadInput: {
            /**
             * Delivered
             * @default 0
             */
            readonly delivered: number;
            /**
             * Position
             * @default 0
             */
            readonly position: number;
        };
        /**
         * VisitorSession
         * @description What the widget gets when it opens: a token of its own and who the visitor is.
         */
        readonly VisitorSession: {
            readonly customer: components["schemas"]["Customer"];
            /** Token */
            readonly token: string;
            readonly widget: components["schemas"]["WidgetFace"];
        };
        /**
         * VisitorSnapshot
         * @description What one visitor may see, and the cursor from which the stream goes on. `messages` are the newest page of the first conversation.
         *
         *     `callback` is agreed on, for the first conversation; `adviser` is whom they may ask for, in it or if they begin another.
         */
        readonly VisitorSnapshot: {
            readonly adviser: components["schemas"]["AdviserFace"] | null;
            readonly announcement: components["schemas"]["Announcement"] | null;
            readonly callback: components["schemas"]["Callback"] | null;
            /** Conversations */
            readonly conversations: readonly components["schemas"]["Conversation"][];
            /** Cursor */
            readonly cursor: string;
            readonly customer: components["schemas"]["Customer"];
            /** Messages */
            readonly messages: readonly components["schemas"]["Message"][];
            /** More */
            readonly more: boolean;
            readonly place: components["schemas"]["Place"] | null;
        };
        /**
         * Vocabulary
         * @description What conditions can ask for beside records, as far as it was seen lately: the most frequent first.
         */
        readonly Vocabulary: {
            /** Activities */
            readonly activities: readonly string[];
            /** Attributes */
            readonly attributes: readonly string[];
            /** Channels */
            readonly channels: readonly string[];
        };
        /**
         * Waits
         * @description Of the customers of a queue who were told at most how long they wait and were then served: how many waited no longer.
         *
         *     Told at `quantile`, the share should be no less than that.
         */
        readonly Waits: {
            /** Quantile */
            readonly quantile: number;
            /**
             * Queue Id
             * Format: uuid
             */
            readonly queue_id: string;
            /** Served */
            readonly served: number;
            /** Within */
            readonly within: number;
        };
        /** Watch */
        readonly Watch: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "watch";
            /**
             * Staff Id
             * Format: uuid
             */
            readonly staff_id: string;
        };
        /**
         * Weights
         * @description What each term of the score counts; `terms.TERMS` says what the terms mean.
         */
        readonly Weights: {
            /**
             * Affinity
             * @default 2
             */
            readonly affinity: number;
            /**
             * Calm
             * @default 0.5
             */
            readonly calm: number;
            /**
             * Due
             * @default 1
             */
            readonly due: number;
            /**
             * Idle
             * @default 1
             */
            readonly idle: number;
            /**
             * Occupancy
             * @default 0.5
             */
            readonly occupancy: number;
            /**
             * Predicted
             * @default 1
             */
            readonly predicted: number;
            /**
             * Preference
             * @default 0.5
             */
            readonly preference: number;
            /**
             * Priority
             * @default 2
             */
            readonly priority: number;
            /**
             * Room
             * @default 1.5
             */
            readonly room: number;
            /**
             * Skill
             * @default 2
             */
            readonly skill: number;
            /**
             * Steady
             * @default 1
             */
            readonly steady: number;
            /**
             * Urgency
             * @default 1
             */
            readonly urgency: number;
            /**
             * Value
             * @default 0.5
             */
            readonly value: number;
            /**
             * Waiting
             * @default 1
             */
            readonly waiting: number;
        };
        /**
         * Whereabouts
         * @description Where in their journey a person is, since when, and by what; None where no stage's condition holds.
         */
        readonly Whereabouts: {
            /**
             * Person Id
             * Format: uuid
             */
            readonly person_id: string;
            /** Since */
            readonly since: string | null;
            readonly stage: components["schemas"]["Stage-Output"] | null;
            readonly why: components["schemas"]["Grounds"] | null;
        };
        /**
         * Widget
         * @description A widget's settings. `key` is public and stands in the snippet. `origins` are the sites that may embed it; empty means any.
         *
         *     What a visitor who has been gone for `away_seconds` has not read goes on by mail; 0: never.
         */
        readonly Widget: {
            /** Accent */
            readonly accent: string;
            /** Ask Email */
            readonly ask_email: boolean;
            /** Ask Name */
            readonly ask_name: boolean;
            /** Ask Required */
            readonly ask_required: boolean;
            /** Attachments */
            readonly attachments: boolean;
            /** Away Seconds */
            readonly away_seconds: number;
            readonly en: components["schemas"]["WidgetText"];
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /** Key */
            readonly key: string;
            /** Name */
            readonly name: string;
            /** Origins */
            readonly origins: readonly string[];
            /**
             * Position
             * @enum {string}
             */
            readonly position: "right" | "left";
            /** Queue Id */
            readonly queue_id: string | null;
            /** Rating */
            readonly rating: boolean;
            /** Revision */
            readonly revision: number;
            readonly zh: components["schemas"]["WidgetText"];
        };
        /**
         * WidgetChanged
         * @description A widget was made or changed.
         */
        readonly WidgetChangedBody: {
            readonly widget: components["schemas"]["Widget"];
        };
        readonly WidgetChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["WidgetChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "webchat.WidgetChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * WidgetFace
         * @description The public part of a widget's settings, in the visitor's language; whether its queue is open, and else when it opens.
         */
        readonly WidgetFace: {
            /** Accent */
            readonly accent: string;
            /** Agents */
            readonly agents: number;
            readonly announcement: components["schemas"]["Announcement"] | null;
            /** Ask Email */
            readonly ask_email: boolean;
            /** Ask Name */
            readonly ask_name: boolean;
            /** Ask Required */
            readonly ask_required: boolean;
            /** Attachments */
            readonly attachments: boolean;
            /** Key */
            readonly key: string;
            /** Open */
            readonly open: boolean;
            /** Opens At */
            readonly opens_at: string | null;
            /** Organisation */
            readonly organisation: string;
            /**
             * Position
             * @enum {string}
             */
            readonly position: "right" | "left";
            /** Rating */
            readonly rating: boolean;
            readonly text: components["schemas"]["WidgetText"];
        };
        /**
         * WidgetInput
         * @description `accent` as #rrggbb; `origins` as https://host[:port]; `away_seconds` 0 or a minute to a day.
         */
        readonly WidgetInput: {
            /**
             * Accent
             * @default #0f766e
             */
            readonly accent: string;
            /**
             * Ask Email
             * @default false
             */
            readonly ask_email: boolean;
            /**
             * Ask Name
             * @default false
             */
            readonly ask_name: boolean;
            /**
             * Ask Required
             * @default false
             */
            readonly ask_required: boolean;
            /**
             * Attachments
             * @default true
             */
            readonly attachments: boolean;
            /**
             * Away Seconds
             * @default 300
             */
            readonly away_seconds: number;
            readonly en: components["schemas"]["WidgetText"];
            /** Name */
            readonly name: string;
            /**
             * Origins
             * @default []
             */
            readonly origins: readonly string[];
            /**
             * Position
             * @default right
             * @enum {string}
             */
            readonly position: "right" | "left";
            /** Queue Id */
            readonly queue_id?: string | null;
            /**
             * Rating
             * @default true
             */
            readonly rating: boolean;
            readonly zh: components["schemas"]["WidgetText"];
        };
        /**
         * WidgetText
         * @description What the widget says, per language: its title, the first line (a promise), and the text while nobody is there.
         */
        readonly WidgetText: {
            /** Away */
            readonly away: string;
            /** Greeting */
            readonly greeting: string;
            /** Title */
            readonly title: string;
        };
        /**
         * Wish
         * @description The customer waits for this adviser, and for nobody else until then.
         */
        readonly Wish: {
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /**
             * Until
             * Format: date-time
             */
            readonly until: string;
        };
        /** Words */
        readonly Words: {
            /** Text */
            readonly text: string;
        };
        /**
         * Work
         * @description A conversation that needs somebody. It keeps `enqueued_at`, and so its place, through declined and expired offers.
         *
         *     `not_before` keeps a call-back until its time. `wish` is whom the customer waits for, `previous` is who served them last,
         *     `hand_offs` counts how often it was passed on, `refused_by` are those who declined, missed or passed it on. `sensitive` work
         *     may not be passed on again. `companions` are beside who serves it.
         */
        readonly Work: {
            /** Agent Id */
            readonly agent_id: string | null;
            /**
             * Channel
             * @enum {string}
             */
            readonly channel: "call" | "callback" | "chat" | "thread" | "mail" | "case";
            /** Companions */
            readonly companions: readonly components["schemas"]["Companion"][];
            /**
             * Conversation Id
             * Format: uuid
             */
            readonly conversation_id: string;
            /**
             * Customer Id
             * Format: uuid
             */
            readonly customer_id: string;
            /** Due At */
            readonly due_at: string | null;
            /**
             * Enqueued At
             * Format: date-time
             */
            readonly enqueued_at: string;
            /** Hand Offs */
            readonly hand_offs: number;
            /**
             * Id
             * Format: uuid
             */
            readonly id: string;
            /**
             * Language
             * @enum {string}
             */
            readonly language: "zh" | "en";
            /** Not Before */
            readonly not_before: string | null;
            readonly parked: components["schemas"]["Parked"] | null;
            /** Preferred */
            readonly preferred: readonly components["schemas"]["Skill"][];
            readonly previous: components["schemas"]["Adviser"] | null;
            /** Priority */
            readonly priority: number;
            /**
             * Queue Id
             * Format: uuid
             */
            readonly queue_id: string;
            /** Refused By */
            readonly refused_by: readonly string[];
            /** Required */
            readonly required: readonly components["schemas"]["Skill"][];
            /** Revision */
            readonly revision: number;
            /** Sensitive */
            readonly sensitive: boolean;
            /**
             * State
             * @enum {string}
             */
            readonly state: "waiting" | "offered" | "assigned" | "parked" | "wrap_up" | "done";
            readonly wish: components["schemas"]["Wish"] | null;
            /** Wrap Up Until */
            readonly wrap_up_until: string | null;
        };
        /**
         * WorkAssigned
         * @description An agent has it.
         */
        readonly WorkAssignedBody: {
            readonly conversation: components["schemas"]["Conversation"];
            readonly work: components["schemas"]["Work"];
        };
        readonly WorkAssignedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["WorkAssignedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.WorkAssigned";
            /** @constant */
            readonly type: "event";
        };
        /**
         * WorkChanged
         * @description What it asks for, how much it presses or whose it is changed.
         */
        readonly WorkChangedBody: {
            readonly conversation: components["schemas"]["Conversation"];
            readonly work: components["schemas"]["Work"];
        };
        readonly WorkChangedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["WorkChangedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.WorkChanged";
            /** @constant */
            readonly type: "event";
        };
        /**
         * WorkInput
         * @description What is left out stays as it is. `priority` is 0 to 9.
         */
        readonly WorkInput: {
            /** Due At */
            readonly due_at?: string | null;
            /** Preferred */
            readonly preferred?: readonly components["schemas"]["Skill"][] | null;
            /** Priority */
            readonly priority?: number | null;
            /** Required */
            readonly required?: readonly components["schemas"]["Skill"][] | null;
            /** Sensitive */
            readonly sensitive?: boolean | null;
        };
        /**
         * WorkParked
         * @description The agent put it aside; it comes back to them by itself.
         */
        readonly WorkParkedBody: {
            readonly conversation: components["schemas"]["Conversation"];
            readonly work: components["schemas"]["Work"];
        };
        readonly WorkParkedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["WorkParkedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.WorkParked";
            /** @constant */
            readonly type: "event";
        };
        /**
         * WorkQueued
         * @description A conversation stands in a queue, newly or again.
         */
        readonly WorkQueuedBody: {
            readonly conversation: components["schemas"]["Conversation"];
            readonly work: components["schemas"]["Work"];
        };
        readonly WorkQueuedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["WorkQueuedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.WorkQueued";
            /** @constant */
            readonly type: "event";
        };
        /**
         * WorkReleased
         * @description The conversation closed before anybody took it, or the agent gave it up; nothing is left to do.
         */
        readonly WorkReleasedBody: {
            readonly conversation: components["schemas"]["Conversation"];
            readonly work: components["schemas"]["Work"];
        };
        readonly WorkReleasedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["WorkReleasedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.WorkReleased";
            /** @constant */
            readonly type: "event";
        };
        /**
         * WrapUpFinished
         * @description The agent is free for the next.
         */
        readonly WrapUpFinishedBody: {
            readonly conversation: components["schemas"]["Conversation"];
            readonly work: components["schemas"]["Work"];
        };
        readonly WrapUpFinishedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["WrapUpFinishedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.WrapUpFinished";
            /** @constant */
            readonly type: "event";
        };
        /**
         * WrapUpStarted
         * @description The conversation is closed; the agent has time to note things down.
         */
        readonly WrapUpStartedBody: {
            readonly conversation: components["schemas"]["Conversation"];
            readonly work: components["schemas"]["Work"];
        };
        readonly WrapUpStartedFrame: {
            /** Format: date-time */
            readonly at: string;
            readonly body: components["schemas"]["WrapUpStartedBody"];
            readonly cursor: string;
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly name: "routing.WrapUpStarted";
            /** @constant */
            readonly type: "event";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Access = components['schemas']['Access'];
export type AccessChangedBody = components['schemas']['AccessChangedBody'];
export type AccessChangedFrame = components['schemas']['AccessChangedFrame'];
export type ActInput = components['schemas']['ActInput'];
export type ActivitiesRecordedBody = components['schemas']['ActivitiesRecordedBody'];
export type ActivitiesRecordedFrame = components['schemas']['ActivitiesRecordedFrame'];
export type Activity = components['schemas']['Activity'];
export type Address = components['schemas']['Address'];
export type AddTask = components['schemas']['AddTask'];
export type Adviser = components['schemas']['Adviser'];
export type AdviserFace = components['schemas']['AdviserFace'];
export type Agent = components['schemas']['Agent'];
export type AgentChangedBody = components['schemas']['AgentChangedBody'];
export type AgentChangedFrame = components['schemas']['AgentChangedFrame'];
export type AgentDay = components['schemas']['AgentDay'];
export type AgentInput = components['schemas']['AgentInput'];
export type AllOf = components['schemas']['AllOf'];
export type AllOfInput = components['schemas']['AllOf-Input'];
export type AllOfOutput = components['schemas']['AllOf-Output'];
export type Announcement = components['schemas']['Announcement'];
export type AnnouncementChangedBody = components['schemas']['AnnouncementChangedBody'];
export type AnnouncementChangedFrame = components['schemas']['AnnouncementChangedFrame'];
export type Answer = components['schemas']['Answer'];
export type Answering = components['schemas']['Answering'];
export type AnyEphemeral = components['schemas']['AnyEphemeral'];
export type AnyEvent = components['schemas']['AnyEvent'];
export type AnyOf = components['schemas']['AnyOf'];
export type AnyOfInput = components['schemas']['AnyOf-Input'];
export type AnyOfOutput = components['schemas']['AnyOf-Output'];
export type ApiToken = components['schemas']['ApiToken'];
export type Applies = components['schemas']['Applies'];
export type Aside = components['schemas']['Aside'];
export type AsideSaidBody = components['schemas']['AsideSaidBody'];
export type AsideSaidFrame = components['schemas']['AsideSaidFrame'];
export type AsideSeenBody = components['schemas']['AsideSeenBody'];
export type AsideSeenFrame = components['schemas']['AsideSeenFrame'];
export type AskInput = components['schemas']['AskInput'];
export type Attachment = components['schemas']['Attachment'];
export type Attribute = components['schemas']['Attribute'];
export type AttributeIs = components['schemas']['AttributeIs'];
export type AttributesInput = components['schemas']['AttributesInput'];
export type AttributesLearntBody = components['schemas']['AttributesLearntBody'];
export type AttributesLearntFrame = components['schemas']['AttributesLearntFrame'];
export type Author = components['schemas']['Author'];
export type Blank = components['schemas']['Blank'];
export type Blend = components['schemas']['Blend'];
export type Board = components['schemas']['Board'];
export type Body = components['schemas']['Body'];
export type Bounce = components['schemas']['Bounce'];
export type Brief = components['schemas']['Brief'];
export type CalendarDays = components['schemas']['CalendarDays'];
export type CalendarWish = components['schemas']['CalendarWish'];
export type Callback = components['schemas']['Callback'];
export type CallbackBody = components['schemas']['CallbackBody'];
export type CallbackChangedBody = components['schemas']['CallbackChangedBody'];
export type CallbackChangedFrame = components['schemas']['CallbackChangedFrame'];
export type Called = components['schemas']['Called'];
export type Capabilities = components['schemas']['Capabilities'];
export type CarryOutInput = components['schemas']['CarryOutInput'];
export type Case = components['schemas']['Case'];
export type CaseChange = components['schemas']['CaseChange'];
export type CaseChangedBody = components['schemas']['CaseChangedBody'];
export type CaseChangedFrame = components['schemas']['CaseChangedFrame'];
export type CaseCount = components['schemas']['CaseCount'];
export type CaseErasedBody = components['schemas']['CaseErasedBody'];
export type CaseErasedFrame = components['schemas']['CaseErasedFrame'];
export type CaseField = components['schemas']['CaseField'];
export type CaseFilter = components['schemas']['CaseFilter'];
export type CaseHit = components['schemas']['CaseHit'];
export type CaseInput = components['schemas']['CaseInput'];
export type CaseKind = components['schemas']['CaseKind'];
export type CaseKindChangedBody = components['schemas']['CaseKindChangedBody'];
export type CaseKindChangedFrame = components['schemas']['CaseKindChangedFrame'];
export type CaseMovedBody = components['schemas']['CaseMovedBody'];
export type CaseMovedFrame = components['schemas']['CaseMovedFrame'];
export type CaseOpenedBody = components['schemas']['CaseOpenedBody'];
export type CaseOpenedFrame = components['schemas']['CaseOpenedFrame'];
export type CasePolicy = components['schemas']['CasePolicy'];
export type CasePolicyChangedBody = components['schemas']['CasePolicyChangedBody'];
export type CasePolicyChangedFrame = components['schemas']['CasePolicyChangedFrame'];
export type CasePolicyRemovedBody = components['schemas']['CasePolicyRemovedBody'];
export type CasePolicyRemovedFrame = components['schemas']['CasePolicyRemovedFrame'];
export type CaseTaskChangedBody = components['schemas']['CaseTaskChangedBody'];
export type CaseTaskChangedFrame = components['schemas']['CaseTaskChangedFrame'];
export type CaseView = components['schemas']['CaseView'];
export type CaseViewInput = components['schemas']['CaseViewInput'];
export type CentreSetUpBody = components['schemas']['CentreSetUpBody'];
export type CentreSetUpFrame = components['schemas']['CentreSetUpFrame'];
export type ChannelFace = components['schemas']['ChannelFace'];
export type Check = components['schemas']['Check'];
export type Choice = components['schemas']['Choice'];
export type Clock = components['schemas']['Clock'];
export type ClockExplained = components['schemas']['ClockExplained'];
export type ClocksCorrectedBody = components['schemas']['ClocksCorrectedBody'];
export type ClocksCorrectedFrame = components['schemas']['ClocksCorrectedFrame'];
export type ClockTurnedBody = components['schemas']['ClockTurnedBody'];
export type ClockTurnedFrame = components['schemas']['ClockTurnedFrame'];
export type Colleague = components['schemas']['Colleague'];
export type ColleagueChangedBody = components['schemas']['ColleagueChangedBody'];
export type ColleagueChangedFrame = components['schemas']['ColleagueChangedFrame'];
export type Companion = components['schemas']['Companion'];
export type CompanionAskedBody = components['schemas']['CompanionAskedBody'];
export type CompanionAskedFrame = components['schemas']['CompanionAskedFrame'];
export type CompanionCameBody = components['schemas']['CompanionCameBody'];
export type CompanionCameFrame = components['schemas']['CompanionCameFrame'];
export type CompanionLeftBody = components['schemas']['CompanionLeftBody'];
export type CompanionLeftFrame = components['schemas']['CompanionLeftFrame'];
export type Compared = components['schemas']['Compared'];
export type ConditionInput = components['schemas']['ConditionInput'];
export type Consent = components['schemas']['Consent'];
export type ConsentChangedBody = components['schemas']['ConsentChangedBody'];
export type ConsentChangedFrame = components['schemas']['ConsentChangedFrame'];
export type ConsentInput = components['schemas']['ConsentInput'];
export type Contact = components['schemas']['Contact'];
export type ContactInput = components['schemas']['ContactInput'];
export type ContactNotedBody = components['schemas']['ContactNotedBody'];
export type ContactNotedFrame = components['schemas']['ContactNotedFrame'];
export type Contender = components['schemas']['Contender'];
export type Conversation = components['schemas']['Conversation'];
export type ConversationChange = components['schemas']['ConversationChange'];
export type ConversationClosedBody = components['schemas']['ConversationClosedBody'];
export type ConversationClosedFrame = components['schemas']['ConversationClosedFrame'];
export type ConversationDescribedBody = components['schemas']['ConversationDescribedBody'];
export type ConversationDescribedFrame = components['schemas']['ConversationDescribedFrame'];
export type ConversationErasedBody = components['schemas']['ConversationErasedBody'];
export type ConversationErasedFrame = components['schemas']['ConversationErasedFrame'];
export type ConversationMovedBody = components['schemas']['ConversationMovedBody'];
export type ConversationMovedFrame = components['schemas']['ConversationMovedFrame'];
export type ConversationRatedBody = components['schemas']['ConversationRatedBody'];
export type ConversationRatedFrame = components['schemas']['ConversationRatedFrame'];
export type ConversationReadBody = components['schemas']['ConversationReadBody'];
export type ConversationReadFrame = components['schemas']['ConversationReadFrame'];
export type ConversationReopenedBody = components['schemas']['ConversationReopenedBody'];
export type ConversationReopenedFrame = components['schemas']['ConversationReopenedFrame'];
export type ConversationReturnedBody = components['schemas']['ConversationReturnedBody'];
export type ConversationReturnedFrame = components['schemas']['ConversationReturnedFrame'];
export type ConversationStartedBody = components['schemas']['ConversationStartedBody'];
export type ConversationStartedFrame = components['schemas']['ConversationStartedFrame'];
export type CorrectionInput = components['schemas']['CorrectionInput'];
export type Counted = components['schemas']['Counted'];
export type Customer = components['schemas']['Customer'];
export type CustomerChange = components['schemas']['CustomerChange'];
export type CustomerChangedBody = components['schemas']['CustomerChangedBody'];
export type CustomerChangedFrame = components['schemas']['CustomerChangedFrame'];
export type CustomerCreatedBody = components['schemas']['CustomerCreatedBody'];
export type CustomerCreatedFrame = components['schemas']['CustomerCreatedFrame'];
export type CustomerErasedBody = components['schemas']['CustomerErasedBody'];
export type CustomerErasedFrame = components['schemas']['CustomerErasedFrame'];
export type CustomerNote = components['schemas']['CustomerNote'];
export type CustomerNoteRemovedBody = components['schemas']['CustomerNoteRemovedBody'];
export type CustomerNoteRemovedFrame = components['schemas']['CustomerNoteRemovedFrame'];
export type CustomerNoteTakenBody = components['schemas']['CustomerNoteTakenBody'];
export type CustomerNoteTakenFrame = components['schemas']['CustomerNoteTakenFrame'];
export type CustomerRecognisedBody = components['schemas']['CustomerRecognisedBody'];
export type CustomerRecognisedFrame = components['schemas']['CustomerRecognisedFrame'];
export type CustomersImportedBody = components['schemas']['CustomersImportedBody'];
export type CustomersImportedFrame = components['schemas']['CustomersImportedFrame'];
export type CustomersMergedBody = components['schemas']['CustomersMergedBody'];
export type CustomersMergedFrame = components['schemas']['CustomersMergedFrame'];
export type CustomersPartedBody = components['schemas']['CustomersPartedBody'];
export type CustomersPartedFrame = components['schemas']['CustomersPartedFrame'];
export type Day = components['schemas']['Day'];
export type DeadJob = components['schemas']['DeadJob'];
export type Decision = components['schemas']['Decision'];
export type Delivery = components['schemas']['Delivery'];
export type DeliveryChangedBody = components['schemas']['DeliveryChangedBody'];
export type DeliveryChangedFrame = components['schemas']['DeliveryChangedFrame'];
export type Described = components['schemas']['Described'];
export type DeskSnapshot = components['schemas']['DeskSnapshot'];
export type Did = components['schemas']['Did'];
export type Dkim = components['schemas']['Dkim'];
export type Doer = components['schemas']['Doer'];
export type Done = components['schemas']['Done'];
export type Draft = components['schemas']['Draft'];
export type DraftChangedBody = components['schemas']['DraftChangedBody'];
export type DraftChangedFrame = components['schemas']['DraftChangedFrame'];
export type DryRun = components['schemas']['DryRun'];
export type Entry = components['schemas']['Entry'];
export type Erasure = components['schemas']['Erasure'];
export type ErasureChangedBody = components['schemas']['ErasureChangedBody'];
export type ErasureChangedFrame = components['schemas']['ErasureChangedFrame'];
export type Expert = components['schemas']['Expert'];
export type ExpertChangedBody = components['schemas']['ExpertChangedBody'];
export type ExpertChangedFrame = components['schemas']['ExpertChangedFrame'];
export type ExpertEntry = components['schemas']['ExpertEntry'];
export type ExpertInput = components['schemas']['ExpertInput'];
export type Explained = components['schemas']['Explained'];
export type Explanation = components['schemas']['Explanation'];
export type Fact = components['schemas']['Fact'];
export type Fault = components['schemas']['Fault'];
export type Figure = components['schemas']['Figure'];
export type Figures = components['schemas']['Figures'];
export type FiledLetter = components['schemas']['FiledLetter'];
export type Finding = components['schemas']['Finding'];
export type FirstLetter = components['schemas']['FirstLetter'];
export type FloorDay = components['schemas']['FloorDay'];
export type Flow = components['schemas']['Flow'];
export type FollowerLeftBody = components['schemas']['FollowerLeftBody'];
export type FollowerLeftFrame = components['schemas']['FollowerLeftFrame'];
export type Form = components['schemas']['Form'];
export type Goal = components['schemas']['Goal'];
export type Grounds = components['schemas']['Grounds'];
export type HadContact = components['schemas']['HadContact'];
export type HandBackInput = components['schemas']['HandBackInput'];
export type HandOverInput = components['schemas']['HandOverInput'];
export type HasRecord = components['schemas']['HasRecord'];
export type Health = components['schemas']['Health'];
export type History = components['schemas']['History'];
export type Hit = components['schemas']['Hit'];
export type HolidayRegion = components['schemas']['HolidayRegion'];
export type Hour = components['schemas']['Hour'];
export type Hours = components['schemas']['Hours'];
export type HttpValidationError = components['schemas']['HTTPValidationError'];
export type Identity = components['schemas']['Identity'];
export type Incoming = components['schemas']['Incoming'];
export type InStage = components['schemas']['InStage'];
export type Interval = components['schemas']['Interval'];
export type IntervalFigures = components['schemas']['IntervalFigures'];
export type IsCustomer = components['schemas']['IsCustomer'];
export type Join = components['schemas']['Join'];
export type Journey = components['schemas']['Journey'];
export type JourneyMap = components['schemas']['JourneyMap'];
export type JudgementInput = components['schemas']['JudgementInput'];
export type KeptRefusal = components['schemas']['KeptRefusal'];
export type KindInput = components['schemas']['KindInput'];
export type LetterDraft = components['schemas']['LetterDraft'];
export type LingxiCasesModelPoliciesPolicyInput = components['schemas']['lingxi__cases__model__policies__PolicyInput'];
export type LingxiCasesRoutesMattersAnswerInput = components['schemas']['lingxi__cases__routes__matters__AnswerInput'];
export type LingxiCasesRoutesMattersMergeInput = components['schemas']['lingxi__cases__routes__matters__MergeInput'];
export type LingxiChannelsEmailModelLettersPiece = components['schemas']['lingxi__channels__email__model__letters__Piece'];
export type LingxiChannelsEmailModelLettersReceipt = components['schemas']['lingxi__channels__email__model__letters__Receipt'];
export type LingxiCustomersModelSourcesReceipt = components['schemas']['lingxi__customers__model__sources__Receipt'];
export type LingxiCustomersRoutesMergingMergeInput = components['schemas']['lingxi__customers__routes__merging__MergeInput'];
export type LingxiEnginesLanguageSnippetsPiece = components['schemas']['lingxi__engines__language__snippets__Piece'];
export type LingxiExpertsRoutesAnswerInput = components['schemas']['lingxi__experts__routes__AnswerInput'];
export type LingxiRoutingRoutesPoliciesPolicyInput = components['schemas']['lingxi__routing__routes__policies__PolicyInput'];
export type LinkInput = components['schemas']['LinkInput'];
export type LinkSession = components['schemas']['LinkSession'];
export type Listed = components['schemas']['Listed'];
export type Load = components['schemas']['Load'];
export type LoadsChangedBody = components['schemas']['LoadsChangedBody'];
export type LoadsChangedFrame = components['schemas']['LoadsChangedFrame'];
export type LogIn = components['schemas']['LogIn'];
export type Macro = components['schemas']['Macro'];
export type MacroInput = components['schemas']['MacroInput'];
export type Mailbox = components['schemas']['Mailbox'];
export type MailboxChangedBody = components['schemas']['MailboxChangedBody'];
export type MailboxChangedFrame = components['schemas']['MailboxChangedFrame'];
export type MailboxInput = components['schemas']['MailboxInput'];
export type Matter = components['schemas']['Matter'];
export type MayContact = components['schemas']['MayContact'];
export type Me = components['schemas']['Me'];
export type Member = components['schemas']['Member'];
export type Merge = components['schemas']['Merge'];
export type MergeMade = components['schemas']['MergeMade'];
export type Message = components['schemas']['Message'];
export type MessagePostedBody = components['schemas']['MessagePostedBody'];
export type MessagePostedFrame = components['schemas']['MessagePostedFrame'];
export type NewKey = components['schemas']['NewKey'];
export type NewSource = components['schemas']['NewSource'];
export type NewStaff = components['schemas']['NewStaff'];
export type NewToken = components['schemas']['NewToken'];
export type NoteChange = components['schemas']['NoteChange'];
export type NoteInput = components['schemas']['NoteInput'];
export type Notice = components['schemas']['Notice'];
export type NotOf = components['schemas']['NotOf'];
export type NotOfInput = components['schemas']['NotOf-Input'];
export type NotOfOutput = components['schemas']['NotOf-Output'];
export type OAuth = components['schemas']['OAuth'];
export type Offer = components['schemas']['Offer'];
export type OfferAcceptedBody = components['schemas']['OfferAcceptedBody'];
export type OfferAcceptedFrame = components['schemas']['OfferAcceptedFrame'];
export type OfferDeclinedBody = components['schemas']['OfferDeclinedBody'];
export type OfferDeclinedFrame = components['schemas']['OfferDeclinedFrame'];
export type OfferExpiredBody = components['schemas']['OfferExpiredBody'];
export type OfferExpiredFrame = components['schemas']['OfferExpiredFrame'];
export type OfferExplained = components['schemas']['OfferExplained'];
export type OfferMadeBody = components['schemas']['OfferMadeBody'];
export type OfferMadeFrame = components['schemas']['OfferMadeFrame'];
export type OfferWithdrawnBody = components['schemas']['OfferWithdrawnBody'];
export type OfferWithdrawnFrame = components['schemas']['OfferWithdrawnFrame'];
export type OpeningHours = components['schemas']['OpeningHours'];
export type OpeningHoursChangedBody = components['schemas']['OpeningHoursChangedBody'];
export type OpeningHoursChangedFrame = components['schemas']['OpeningHoursChangedFrame'];
export type OpeningHoursInput = components['schemas']['OpeningHoursInput'];
export type OrderInput = components['schemas']['OrderInput'];
export type Organisation = components['schemas']['Organisation'];
export type OrganisationChangedBody = components['schemas']['OrganisationChangedBody'];
export type OrganisationChangedFrame = components['schemas']['OrganisationChangedFrame'];
export type Origin = components['schemas']['Origin'];
export type OriginInput = components['schemas']['OriginInput'];
export type Outgoing = components['schemas']['Outgoing'];
export type Overflow = components['schemas']['Overflow'];
export type PageCase = components['schemas']['Page_Case_'];
export type PageConversation = components['schemas']['Page_Conversation_'];
export type PageEntry = components['schemas']['Page_Entry_'];
export type PageHit = components['schemas']['Page_Hit_'];
export type PageJourney = components['schemas']['Page_Journey_'];
export type PageListed = components['schemas']['Page_Listed_'];
export type PageMember = components['schemas']['Page_Member_'];
export type PageMergeMade = components['schemas']['Page_MergeMade_'];
export type PagePair = components['schemas']['Page_Pair_'];
export type PageRecord = components['schemas']['Page_Record_'];
export type PageTimelineEntry = components['schemas']['Page_TimelineEntry_'];
export type Pair = components['schemas']['Pair'];
export type ParentInput = components['schemas']['ParentInput'];
export type Parked = components['schemas']['Parked'];
export type ParkInput = components['schemas']['ParkInput'];
export type Participant = components['schemas']['Participant'];
export type ParticipantsChangedBody = components['schemas']['ParticipantsChangedBody'];
export type ParticipantsChangedFrame = components['schemas']['ParticipantsChangedFrame'];
export type PasswordChange = components['schemas']['PasswordChange'];
export type Path = components['schemas']['Path'];
export type Peak = components['schemas']['Peak'];
export type PeakPlan = components['schemas']['PeakPlan'];
export type Person = components['schemas']['Person'];
export type Place = components['schemas']['Place'];
export type PlaceChangedBody = components['schemas']['PlaceChangedBody'];
export type PlaceChangedFrame = components['schemas']['PlaceChangedFrame'];
export type PlanChangedBody = components['schemas']['PlanChangedBody'];
export type PlanChangedFrame = components['schemas']['PlanChangedFrame'];
export type PlanInput = components['schemas']['PlanInput'];
export type PlanPreview = components['schemas']['PlanPreview'];
export type PlanSwitchedBody = components['schemas']['PlanSwitchedBody'];
export type PlanSwitchedFrame = components['schemas']['PlanSwitchedFrame'];
export type Policy = components['schemas']['Policy'];
export type PolicyChangedBody = components['schemas']['PolicyChangedBody'];
export type PolicyChangedFrame = components['schemas']['PolicyChangedFrame'];
export type PolicyChecked = components['schemas']['PolicyChecked'];
export type PolicyDraft = components['schemas']['PolicyDraft'];
export type PolicyRehearsal = components['schemas']['PolicyRehearsal'];
export type PolicyStep = components['schemas']['PolicyStep'];
export type PolicyTerms = components['schemas']['PolicyTerms'];
export type PolicyVersion = components['schemas']['PolicyVersion'];
export type PortalCase = components['schemas']['PortalCase'];
export type PortalCaseWhole = components['schemas']['PortalCaseWhole'];
export type PortalFace = components['schemas']['PortalFace'];
export type PortalSession = components['schemas']['PortalSession'];
export type PortalView = components['schemas']['PortalView'];
export type PortalWord = components['schemas']['PortalWord'];
export type PortalWordInput = components['schemas']['PortalWordInput'];
export type PresenceInput = components['schemas']['PresenceInput'];
export type PresenceSetForBody = components['schemas']['PresenceSetForBody'];
export type PresenceSetForFrame = components['schemas']['PresenceSetForFrame'];
export type Process = components['schemas']['Process'];
export type Promise = components['schemas']['Promise'];
export type Proof = components['schemas']['Proof'];
export type Pulse = components['schemas']['Pulse'];
export type Question = components['schemas']['Question'];
export type QuestionAcceptedBody = components['schemas']['QuestionAcceptedBody'];
export type QuestionAcceptedFrame = components['schemas']['QuestionAcceptedFrame'];
export type QuestionAnsweredBody = components['schemas']['QuestionAnsweredBody'];
export type QuestionAnsweredFrame = components['schemas']['QuestionAnsweredFrame'];
export type QuestionAskedBody = components['schemas']['QuestionAskedBody'];
export type QuestionAskedFrame = components['schemas']['QuestionAskedFrame'];
export type QuestionEndedBody = components['schemas']['QuestionEndedBody'];
export type QuestionEndedFrame = components['schemas']['QuestionEndedFrame'];
export type QuestionInput = components['schemas']['QuestionInput'];
export type QuestionJudgedBody = components['schemas']['QuestionJudgedBody'];
export type QuestionJudgedFrame = components['schemas']['QuestionJudgedFrame'];
export type QuestionPassedBody = components['schemas']['QuestionPassedBody'];
export type QuestionPassedFrame = components['schemas']['QuestionPassedFrame'];
export type Queue = components['schemas']['Queue'];
export type QueueChangedBody = components['schemas']['QueueChangedBody'];
export type QueueChangedFrame = components['schemas']['QueueChangedFrame'];
export type QueueDay = components['schemas']['QueueDay'];
export type QueueFigures = components['schemas']['QueueFigures'];
export type QueueInput = components['schemas']['QueueInput'];
export type QueueShift = components['schemas']['QueueShift'];
export type QueueTarget = components['schemas']['QueueTarget'];
export type Ran = components['schemas']['Ran'];
export type Ranked = components['schemas']['Ranked'];
export type Rating = components['schemas']['Rating'];
export type RatingInput = components['schemas']['RatingInput'];
export type Reach = components['schemas']['Reach'];
export type ReachChangedBody = components['schemas']['ReachChangedBody'];
export type ReachChangedFrame = components['schemas']['ReachChangedFrame'];
export type ReachInput = components['schemas']['ReachInput'];
export type ReadInput = components['schemas']['ReadInput'];
export type Reason = components['schemas']['Reason'];
export type Record = components['schemas']['Record'];
export type RecordInput = components['schemas']['RecordInput'];
export type RecordOutcome = components['schemas']['RecordOutcome'];
export type RecordRef = components['schemas']['RecordRef'];
export type RecordRemovedBody = components['schemas']['RecordRemovedBody'];
export type RecordRemovedFrame = components['schemas']['RecordRemovedFrame'];
export type RecordsChangedBody = components['schemas']['RecordsChangedBody'];
export type RecordsChangedFrame = components['schemas']['RecordsChangedFrame'];
export type RecordsImportedBody = components['schemas']['RecordsImportedBody'];
export type RecordsImportedFrame = components['schemas']['RecordsImportedFrame'];
export type RecordsInput = components['schemas']['RecordsInput'];
export type RecordState = components['schemas']['RecordState'];
export type RecordType = components['schemas']['RecordType'];
export type RecordTypeChangedBody = components['schemas']['RecordTypeChangedBody'];
export type RecordTypeChangedFrame = components['schemas']['RecordTypeChangedFrame'];
export type RecordTypeInput = components['schemas']['RecordTypeInput'];
export type RecordTypeRemovedBody = components['schemas']['RecordTypeRemovedBody'];
export type RecordTypeRemovedFrame = components['schemas']['RecordTypeRemovedFrame'];
export type Refusal = components['schemas']['Refusal'];
export type RefusalInput = components['schemas']['RefusalInput'];
export type Rehearsal = components['schemas']['Rehearsal'];
export type RehearsalInput = components['schemas']['RehearsalInput'];
export type RehearsalMovedBody = components['schemas']['RehearsalMovedBody'];
export type RehearsalMovedFrame = components['schemas']['RehearsalMovedFrame'];
export type Rehearsed = components['schemas']['Rehearsed'];
export type ReplyInput = components['schemas']['ReplyInput'];
export type Revealed = components['schemas']['Revealed'];
export type RevealInput = components['schemas']['RevealInput'];
export type Ring = components['schemas']['Ring'];
export type Rule = components['schemas']['Rule'];
export type RuledOut = components['schemas']['RuledOut'];
export type RuleInput = components['schemas']['RuleInput'];
export type RuleRun = components['schemas']['RuleRun'];
export type Said = components['schemas']['Said'];
export type SaidInput = components['schemas']['SaidInput'];
export type SavedReply = components['schemas']['SavedReply'];
export type SealedKey = components['schemas']['SealedKey'];
export type SealedKeyInput = components['schemas']['SealedKeyInput'];
export type Segment = components['schemas']['Segment'];
export type SegmentChangedBody = components['schemas']['SegmentChangedBody'];
export type SegmentChangedFrame = components['schemas']['SegmentChangedFrame'];
export type SegmentCount = components['schemas']['SegmentCount'];
export type SegmentInput = components['schemas']['SegmentInput'];
export type SegmentRemovedBody = components['schemas']['SegmentRemovedBody'];
export type SegmentRemovedFrame = components['schemas']['SegmentRemovedFrame'];
export type Sender = components['schemas']['Sender'];
export type Server = components['schemas']['Server'];
export type SessionInput = components['schemas']['SessionInput'];
export type SetUp = components['schemas']['SetUp'];
export type SetUpState = components['schemas']['SetUpState'];
export type Share = components['schemas']['Share'];
export type SharedDraft = components['schemas']['SharedDraft'];
export type SharedDraftInput = components['schemas']['SharedDraftInput'];
export type Shift = components['schemas']['Shift'];
export type Signature = components['schemas']['Signature'];
export type Signs = components['schemas']['Signs'];
export type SiteSecret = components['schemas']['SiteSecret'];
export type SiteSession = components['schemas']['SiteSession'];
export type Skill = components['schemas']['Skill'];
export type SkillChangedBody = components['schemas']['SkillChangedBody'];
export type SkillChangedFrame = components['schemas']['SkillChangedFrame'];
export type SkillEntry = components['schemas']['SkillEntry'];
export type SkillInput = components['schemas']['SkillInput'];
export type Solved = components['schemas']['Solved'];
export type Someone = components['schemas']['Someone'];
export type Source = components['schemas']['Source'];
export type SourceChangedBody = components['schemas']['SourceChangedBody'];
export type SourceChangedFrame = components['schemas']['SourceChangedFrame'];
export type SourceInput = components['schemas']['SourceInput'];
export type SpecialDay = components['schemas']['SpecialDay'];
export type SplitInput = components['schemas']['SplitInput'];
export type Staff = components['schemas']['Staff'];
export type StaffChange = components['schemas']['StaffChange'];
export type StaffChangedBody = components['schemas']['StaffChangedBody'];
export type StaffChangedFrame = components['schemas']['StaffChangedFrame'];
export type Stage = components['schemas']['Stage'];
export type StageInput = components['schemas']['Stage-Input'];
export type StageOutput = components['schemas']['Stage-Output'];
export type StageChangedBody = components['schemas']['StageChangedBody'];
export type StageChangedFrame = components['schemas']['StageChangedFrame'];
export type StageCount = components['schemas']['StageCount'];
export type StagesDefinedBody = components['schemas']['StagesDefinedBody'];
export type StagesDefinedFrame = components['schemas']['StagesDefinedFrame'];
export type Stance = components['schemas']['Stance'];
export type StanceInput = components['schemas']['StanceInput'];
export type StateInput = components['schemas']['StateInput'];
export type StateSteps = components['schemas']['StateSteps'];
export type Step = components['schemas']['Step'];
export type Stop = components['schemas']['Stop'];
export type Suggestion = components['schemas']['Suggestion'];
export type SuggestionDecidedBody = components['schemas']['SuggestionDecidedBody'];
export type SuggestionDecidedFrame = components['schemas']['SuggestionDecidedFrame'];
export type SuggestionMadeBody = components['schemas']['SuggestionMadeBody'];
export type SuggestionMadeFrame = components['schemas']['SuggestionMadeFrame'];
export type Sweep = components['schemas']['Sweep'];
export type SwitchInput = components['schemas']['SwitchInput'];
export type Tag = components['schemas']['Tag'];
export type TakenOver = components['schemas']['TakenOver'];
export type Talk = components['schemas']['Talk'];
export type Task = components['schemas']['Task'];
export type TaskDueBody = components['schemas']['TaskDueBody'];
export type TaskDueFrame = components['schemas']['TaskDueFrame'];
export type TaskInput = components['schemas']['TaskInput'];
export type TermValue = components['schemas']['TermValue'];
export type TimelineEntry = components['schemas']['TimelineEntry'];
export type TokenRequest = components['schemas']['TokenRequest'];
export type TokenRevokedBody = components['schemas']['TokenRevokedBody'];
export type TokenRevokedFrame = components['schemas']['TokenRevokedFrame'];
export type ToKind = components['schemas']['ToKind'];
export type ToOwner = components['schemas']['ToOwner'];
export type ToPriority = components['schemas']['ToPriority'];
export type ToState = components['schemas']['ToState'];
export type ToTeam = components['schemas']['ToTeam'];
export type TotpCode = components['schemas']['TotpCode'];
export type TotpSecret = components['schemas']['TotpSecret'];
export type TransferInput = components['schemas']['TransferInput'];
export type Trigger = components['schemas']['Trigger'];
export type TrustChange = components['schemas']['TrustChange'];
export type TrustDownload = components['schemas']['TrustDownload'];
export type TrustInput = components['schemas']['TrustInput'];
export type TrustSession = components['schemas']['TrustSession'];
export type TrustTalk = components['schemas']['TrustTalk'];
export type TrustTalkWhole = components['schemas']['TrustTalkWhole'];
export type TrustTrace = components['schemas']['TrustTrace'];
export type TrustView = components['schemas']['TrustView'];
export type Turn = components['schemas']['Turn'];
export type TypingBody = components['schemas']['TypingBody'];
export type TypingFrame = components['schemas']['TypingFrame'];
export type ValidationError = components['schemas']['ValidationError'];
export type VisitorForgottenBody = components['schemas']['VisitorForgottenBody'];
export type VisitorForgottenFrame = components['schemas']['VisitorForgottenFrame'];
export type VisitorReadInput = components['schemas']['VisitorReadInput'];
export type VisitorSession = components['schemas']['VisitorSession'];
export type VisitorSnapshot = components['schemas']['VisitorSnapshot'];
export type Vocabulary = components['schemas']['Vocabulary'];
export type Waits = components['schemas']['Waits'];
export type Watch = components['schemas']['Watch'];
export type Weights = components['schemas']['Weights'];
export type Whereabouts = components['schemas']['Whereabouts'];
export type Widget = components['schemas']['Widget'];
export type WidgetChangedBody = components['schemas']['WidgetChangedBody'];
export type WidgetChangedFrame = components['schemas']['WidgetChangedFrame'];
export type WidgetFace = components['schemas']['WidgetFace'];
export type WidgetInput = components['schemas']['WidgetInput'];
export type WidgetText = components['schemas']['WidgetText'];
export type Wish = components['schemas']['Wish'];
export type Words = components['schemas']['Words'];
export type Work = components['schemas']['Work'];
export type WorkAssignedBody = components['schemas']['WorkAssignedBody'];
export type WorkAssignedFrame = components['schemas']['WorkAssignedFrame'];
export type WorkChangedBody = components['schemas']['WorkChangedBody'];
export type WorkChangedFrame = components['schemas']['WorkChangedFrame'];
export type WorkInput = components['schemas']['WorkInput'];
export type WorkParkedBody = components['schemas']['WorkParkedBody'];
export type WorkParkedFrame = components['schemas']['WorkParkedFrame'];
export type WorkQueuedBody = components['schemas']['WorkQueuedBody'];
export type WorkQueuedFrame = components['schemas']['WorkQueuedFrame'];
export type WorkReleasedBody = components['schemas']['WorkReleasedBody'];
export type WorkReleasedFrame = components['schemas']['WorkReleasedFrame'];
export type WrapUpFinishedBody = components['schemas']['WrapUpFinishedBody'];
export type WrapUpFinishedFrame = components['schemas']['WrapUpFinishedFrame'];
export type WrapUpStartedBody = components['schemas']['WrapUpStartedBody'];
export type WrapUpStartedFrame = components['schemas']['WrapUpStartedFrame'];
export type $defs = { readonly [key: string]: never };
export interface operations {
    readonly list_accesses_api_accesses_get: {
        readonly parameters: {
            readonly query?: {
                readonly actor?: string | null;
                readonly before?: string | null;
                readonly customer?: string | null;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Access"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_agents_api_agents_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Agent"][];
                };
            };
        };
    };
    readonly change_agent_api_agents__staff_id__patch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly staff_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AgentInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly set_presence_of_api_agents__staff_id__presence_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly staff_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PresenceInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_loads_api_agents_loads_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Load"][];
                };
            };
        };
    };
    readonly list_taken_over_api_agents_me_taken_over_get: {
        readonly parameters: {
            readonly query: {
                readonly since: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["TakenOver"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly see_aside_api_asides__id__seen_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Aside"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly log_in_api_auth_login_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LogIn"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly log_out_api_auth_logout_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly get_me_api_auth_me_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    readonly change_me_api_auth_me_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Described"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly change_password_api_auth_password_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PasswordChange"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly confirm_totp_api_auth_totp_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TotpCode"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly begin_totp_api_auth_totp_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TotpSecret"];
                };
            };
        };
    };
    readonly drop_totp_api_auth_totp_delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Proof"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_cases_api_cases_get: {
        readonly parameters: {
            readonly query?: {
                readonly channel?: readonly string[];
                readonly cursor?: string | null;
                readonly customer?: string | null;
                readonly due_within?: number | null;
                readonly kind?: readonly string[];
                readonly limit?: number;
                readonly opened_within?: number | null;
                readonly over?: boolean;
                readonly owner?: readonly string[];
                readonly parent?: string | null;
                readonly priority?: readonly number[];
                readonly queue?: readonly string[];
                readonly sort?: "clock" | "opened" | "changed" | "priority";
                readonly state?: readonly ("new" | "open" | "waiting_customer" | "waiting_us" | "solved" | "closed")[];
                readonly subject?: string;
                readonly tag?: readonly string[];
                readonly tone?: readonly ("calm" | "near" | "pressing" | "late")[];
                readonly watched?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_Case_"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly open_case_api_cases_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaseInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_case_api_cases__id__get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly change_case_api_cases__id__patch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaseChange"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly act_api_cases__id__act_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ActInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly answer_all_api_cases__id__answer_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["lingxi__cases__routes__matters__AnswerInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Answering"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_children_api_cases__id__children_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Case"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly explain_clocks_api_cases__id__clocks_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ClockExplained"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly note_contact_api_cases__id__contacts_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContactInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_conversations_api_cases__id__conversations_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Conversation"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_history_api_cases__id__history_get: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_Entry_"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_joins_api_cases__id__joins_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Join"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly run_macro_api_cases__id__macros__macro_id__post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly macro_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly merge_api_cases__id__merge_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["lingxi__cases__routes__matters__MergeInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Join"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly set_parent_api_cases__id__parent_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ParentInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly split_api_cases__id__split_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SplitInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Join"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly set_state_api_cases__id__state_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StateInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_tasks_api_cases__id__tasks_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Task"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly add_task_api_cases__id__tasks_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TaskInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly watch_api_cases__id__watchers__staff_id__put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly staff_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly unwatch_api_cases__id__watchers__staff_id__delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly staff_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly count_cases_api_cases_count_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaseFilter"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseCount"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly undo_join_api_cases_joins__id__undo_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Join"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_kinds_api_cases_kinds_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CaseKind"][];
                };
            };
        };
    };
    readonly put_kind_api_cases_kinds__key__put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KindInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseKind"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_macros_api_cases_macros_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Macro"][];
                };
            };
        };
    };
    readonly create_macro_api_cases_macros_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MacroInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Macro"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly change_macro_api_cases_macros__id__put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MacroInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Macro"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly remove_macro_api_cases_macros__id__delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_policies_api_cases_policies_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CasePolicy"][];
                };
            };
        };
    };
    readonly create_policy_api_cases_policies_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["lingxi__cases__model__policies__PolicyInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CasePolicy"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly change_policy_api_cases_policies__id__put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["lingxi__cases__model__policies__PolicyInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CasePolicy"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly remove_policy_api_cases_policies__id__delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly order_policies_api_cases_policies_order_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CasePolicy"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_rules_api_cases_rules_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Rule"][];
                };
            };
        };
    };
    readonly create_rule_api_cases_rules_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RuleInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Rule"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly change_rule_api_cases_rules__id__put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RuleInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Rule"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly remove_rule_api_cases_rules__id__delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_runs_api_cases_rules__id__runs_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Ran"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly try_rule_api_cases_rules_dry_run_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RuleInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DryRun"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_states_api_cases_states_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["StateSteps"][];
                };
            };
        };
    };
    readonly list_my_tasks_api_cases_tasks_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Task"][];
                };
            };
        };
    };
    readonly change_task_api_cases_tasks__id__put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TaskInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_views_api_cases_views_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CaseView"][];
                };
            };
        };
    };
    readonly create_view_api_cases_views_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaseViewInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly change_view_api_cases_views__id__put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaseViewInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly remove_view_api_cases_views__id__delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_cases_of_view_api_cases_views__id__cases_get: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_Case_"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly colleagues_api_colleagues_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Colleague"][];
                };
            };
        };
    };
    readonly list_conversations_api_conversations_get: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly customer?: string | null;
                readonly limit?: number;
                readonly q?: string;
                readonly state?: ("open" | "closed") | null;
                readonly view?: "mine" | "waiting" | "team" | "all";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_Conversation_"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_conversation_api_conversations__id__get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly change_conversation_api_conversations__id__patch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConversationChange"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_adviser_api_conversations__id__adviser_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Adviser"] | null;
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly begin_answer_api_conversations__id__answer_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Blank"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly ask_colleague_api_conversations__id__ask_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AskInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_brief_api_conversations__id__brief_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Brief"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly bring_in_api_conversations__id__bring_in_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Someone"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_callback_api_conversations__id__callback_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Callback"] | null;
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly not_reached_api_conversations__id__callback_not_reached_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Callback"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly reached_api_conversations__id__callback_reached_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Callback"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_case_of_conversation_api_conversations__id__case_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Case"] | null;
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly make_case_api_conversations__id__case_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly close_conversation_api_conversations__id__close_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly come_api_conversations__id__come_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_deliveries_api_conversations__id__deliveries_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Delivery"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly dismiss_api_conversations__id__dismiss_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Someone"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_draft_api_conversations__id__draft_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SharedDraft"] | null;
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly put_draft_api_conversations__id__draft_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SharedDraftInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SharedDraft"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly drop_draft_api_conversations__id__draft_delete: {
        readonly parameters: {
            readonly query?: {
                readonly instead_of?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly excuse_api_conversations__id__excuse_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_candidates_api_conversations__id__experts_get: {
        readonly parameters: {
            readonly query?: {
                readonly level?: number;
                readonly skill?: string;
                readonly text?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Ranked"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly hand_back_api_conversations__id__hand_back_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HandBackInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly hand_over_api_conversations__id__hand_over_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HandOverInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly join_api_conversations__id__join_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly leave_api_conversations__id__leave_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_letters_api_conversations__id__letters_get: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["FiledLetter"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly write_letter_api_conversations__id__letters_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LetterDraft"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Said"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_matter_api_conversations__id__matter_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_messages_api_conversations__id__messages_get: {
        readonly parameters: {
            readonly query?: {
                readonly before?: number | null;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["History"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly post_message_api_conversations__id__messages_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Draft"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Message"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_offers_api_conversations__id__offers_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["OfferExplained"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly park_api_conversations__id__park_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ParkInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_questions_in_api_conversations__id__questions_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Question"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly ask_api_conversations__id__questions_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["QuestionInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Question"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly read_conversation_api_conversations__id__read_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReadInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly reopen_conversation_api_conversations__id__reopen_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly resume_api_conversations__id__resume_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly take_conversation_api_conversations__id__take_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly take_over_api_conversations__id__take_over_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Words"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly send_transcript_api_conversations__id__transcript_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly transfer_conversation_api_conversations__id__transfer_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TransferInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly type_in_conversation_api_conversations__id__typing_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly watch_api_conversations__id__watch_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly whisper_api_conversations__id__whisper_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Words"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Aside"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_work_api_conversations__id__work_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Work"] | null;
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly change_work_api_conversations__id__work_patch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly finish_wrap_up_api_conversations__id__wrap_up_finish_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_customers_api_customers_get: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly everybody?: boolean;
                readonly limit?: number;
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_Listed_"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_customer_api_customers__id__get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly change_customer_api_customers__id__patch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CustomerChange"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_attributes_api_customers__id__attributes_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Attribute"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly put_attributes_api_customers__id__attributes_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttributesInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Attribute"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_customer_brief_api_customers__id__brief_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Brief"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_consents_api_customers__id__consents_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Consent"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly add_consent_api_customers__id__consents_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConsentInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly ask_erasure_api_customers__id__erasure_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_facts_api_customers__id__facts_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Fact"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly may_contact_api_customers__id__may_contact_get: {
        readonly parameters: {
            readonly query: {
                readonly channel: "chat" | "email" | "phone" | "sms";
                readonly purpose: "service" | "reminders" | "marketing" | "research" | "personalisation";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MayContact"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_notes_api_customers__id__notes_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CustomerNote"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly take_note_api_customers__id__notes_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NoteInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomerNote"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_person_api_customers__id__person_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_reach_api_customers__id__reach_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reach"] | null;
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly set_reach_api_customers__id__reach_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReachInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reach"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_records_api_customers__id__records_get: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string | null;
                readonly limit?: number;
                readonly open?: boolean | null;
                readonly type?: string | null;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_Record_"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly reveal_api_customers__id__reveal_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RevealInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Revealed"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_stage_api_customers__id__stage_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Whereabouts"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_timeline_api_customers__id__timeline_get: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly kind?: readonly ("contact" | "activity" | "record" | "note")[] | null;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_TimelineEntry_"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_merges_api_customers_merges_get: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_MergeMade_"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly merge_customers_api_customers_merges_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["lingxi__customers__routes__merging__MergeInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Merge"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly unmerge_customers_api_customers_merges__id__delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Merge"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly remove_note_api_customers_notes__id__delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly change_note_api_customers_notes__id__patch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NoteChange"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomerNote"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_suggestions_api_customers_suggestions_get: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
                readonly state?: "open" | "accepted" | "refused";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_Pair_"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly accept_suggestion_api_customers_suggestions__id__accept_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Merge"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly refuse_suggestion_api_customers_suggestions__id__refuse_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Suggestion"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly reopen_suggestion_api_customers_suggestions__id__reopen_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Suggestion"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_channels_api_desk_channels_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ChannelFace"][];
                };
            };
        };
    };
    readonly get_snapshot_api_desk_snapshot_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeskSnapshot"];
                };
            };
        };
    };
    readonly list_erasures_api_erasures_get: {
        readonly parameters: {
            readonly query?: {
                readonly before?: string | null;
                readonly limit?: number;
                readonly open?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Erasure"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly carry_out_api_erasures__id__carry_out_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CarryOutInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly refuse_api_erasures__id__refuse_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RefusalInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_experts_api_experts_get: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ExpertEntry"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_solved_api_experts__staff_id__solved_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly staff_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Solved"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly describe_me_api_experts_me_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExpertInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Expert"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly upload_file_api_files_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Attachment"];
                };
            };
        };
    };
    readonly get_file_api_files__id__get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly retry_job_api_jobs__id__retry_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_dead_jobs_api_jobs_dead_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["DeadJob"][];
                };
            };
        };
    };
    readonly get_journeys_api_journeys_get: {
        readonly parameters: {
            readonly query?: {
                readonly from?: string | null;
                readonly segment?: string | null;
                readonly to?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JourneyMap"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_journeys_api_journeys_people_get: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly from?: string | null;
                readonly limit?: number;
                readonly segment?: string | null;
                readonly source?: string | null;
                readonly target?: string | null;
                readonly to?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_Journey_"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly begin_by_letter_api_letters_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FirstLetter"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Said"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_letter_api_letters__id__get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FiledLetter"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_page_api_letters__id__page_get: {
        readonly parameters: {
            readonly query?: {
                readonly pictures?: boolean;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_part_api_letters__id__parts__number__get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly number: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_raw_letter_api_letters__id__raw_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly send_letter_again_api_letters__id__send_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly mark_spam_api_letters__id__spam_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FiledLetter"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly unmark_spam_api_letters__id__spam_delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FiledLetter"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly take_back_letter_api_letters__id__take_back_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_mailboxes_api_mailboxes_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Mailbox"][];
                };
            };
        };
    };
    readonly create_mailbox_api_mailboxes_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MailboxInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Mailbox"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly change_mailbox_api_mailboxes__id__put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MailboxInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Mailbox"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly bring_letter_api_mailboxes__id__raw_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "message/rfc822": string;
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["lingxi__channels__email__model__letters__Receipt"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_pulses_api_mailboxes_pulses_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Pulse"][];
                };
            };
        };
    };
    readonly list_senders_api_mailboxes_senders_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Sender"][];
                };
            };
        };
    };
    readonly try_mailbox_api_mailboxes_try_post: {
        readonly parameters: {
            readonly query?: {
                readonly id?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MailboxInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Step"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_own_cases_api_my_cases_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortalView"];
                };
            };
        };
    };
    readonly get_own_case_api_my_cases__id__get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortalCaseWhole"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly answer_own_case_api_my_cases__id__messages_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PortalWordInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortalWord"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly read_own_case_api_my_cases__id__read_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly send_own_transcript_api_my_cases__id__transcript_post: {
        readonly parameters: {
            readonly query?: {
                readonly language?: "zh" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_face_api_my_face_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortalFace"];
                };
            };
        };
    };
    readonly upload_file_api_my_files_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Attachment"];
                };
            };
        };
    };
    readonly get_file_api_my_files__id__get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly ask_link_api_my_links_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LinkInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly open_by_link_api_my_session_link_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LinkSession"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortalSession"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly open_from_site_api_my_session_site_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SiteSession"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortalSession"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly accept_offer_api_offers__id__accept_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly decline_offer_api_offers__id__decline_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_opening_hours_api_opening_hours_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["OpeningHours"][];
                };
            };
        };
    };
    readonly create_opening_hours_api_opening_hours_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpeningHoursInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpeningHours"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly change_opening_hours_api_opening_hours__id__put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpeningHoursInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpeningHours"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_days_api_opening_hours__id__days_get: {
        readonly parameters: {
            readonly query: {
                readonly days?: number;
                readonly from: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CalendarDays"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly preview_calendar_api_opening_hours_calendar_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CalendarWish"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CalendarDays"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_holiday_regions_api_opening_hours_regions_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HolidayRegion"][];
                };
            };
        };
    };
    readonly get_organisation_api_organisation_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Organisation"];
                };
            };
        };
    };
    readonly change_organisation_api_organisation_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Described"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly new_site_secret_api_organisation_site_secret_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SiteSecret"];
                };
            };
        };
    };
    readonly set_presence_api_presence_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PresenceInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_questions_api_questions_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Question"][];
                };
            };
        };
    };
    readonly accept_question_api_questions__id__accept_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Question"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly answer_question_api_questions__id__answer_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["lingxi__experts__routes__AnswerInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Question"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly decline_question_api_questions__id__decline_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Question"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly judge_question_api_questions__id__judge_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JudgementInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Question"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly withdraw_question_api_questions__id__withdraw_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Question"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_queues_api_queues_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Queue"][];
                };
            };
        };
    };
    readonly create_queue_api_queues_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["QueueInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly change_queue_api_queues__id__put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["QueueInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_record_types_api_record_types_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["RecordType"][];
                };
            };
        };
    };
    readonly put_record_type_api_record_types__key__put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordTypeInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordType"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly remove_record_type_api_record_types__key__delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly put_record_api_records__type__put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly type: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Record"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly put_records_api_records__type__post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly type: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordsInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["RecordOutcome"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_record_api_records__type___key__get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly key: string;
                readonly type: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Record"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly remove_record_api_records__type___key__delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly key: string;
                readonly type: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_replies_api_replies_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SavedReply"][];
                };
            };
        };
    };
    readonly create_reply_api_replies_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReplyInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SavedReply"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly change_reply_api_replies__id__put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReplyInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SavedReply"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly delete_reply_api_replies__id__delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_board_api_routing_board_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Board"];
                };
            };
        };
    };
    readonly get_floor_day_api_routing_board_day_get: {
        readonly parameters: {
            readonly query: {
                readonly since: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FloorDay"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_peak_api_routing_peak_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Peak"] | null;
                };
            };
        };
    };
    readonly switch_off_api_routing_peak_off_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Peak"];
                };
            };
        };
    };
    readonly list_peaks_api_routing_peaks_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Peak"][];
                };
            };
        };
    };
    readonly list_plans_api_routing_plans_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PeakPlan"][];
                };
            };
        };
    };
    readonly create_plan_api_routing_plans_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlanInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PeakPlan"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly change_plan_api_routing_plans__id__put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlanInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PeakPlan"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly switch_on_api_routing_plans__id__on_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SwitchInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Peak"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly preview_plan_api_routing_plans_preview_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlanInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlanPreview"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_policies_api_routing_policies_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PolicyVersion"][];
                };
            };
        };
    };
    readonly get_policy_api_routing_policy_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyVersion"];
                };
            };
        };
    };
    readonly put_policy_api_routing_policy_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["lingxi__routing__routes__policies__PolicyInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyVersion"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly check_policy_api_routing_policy_check_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PolicyDraft"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyChecked"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_policy_terms_api_routing_policy_terms_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyTerms"];
                };
            };
        };
    };
    readonly list_rehearsals_api_routing_rehearsals_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PolicyRehearsal"][];
                };
            };
        };
    };
    readonly plan_rehearsal_api_routing_rehearsals_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RehearsalInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyRehearsal"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_rehearsal_api_routing_rehearsals__id__get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyRehearsal"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly stop_rehearsal_api_routing_rehearsals__id__stop_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyRehearsal"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_waits_api_routing_waits_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Waits"][];
                };
            };
        };
    };
    readonly list_sealed_keys_api_sealed_keys_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SealedKey"][];
                };
            };
        };
    };
    readonly seal_key_api_sealed_keys_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SealedKeyInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SealedKey"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly unseal_key_api_sealed_keys__key__delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SealedKey"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly find_cases_api_search_cases_get: {
        readonly parameters: {
            readonly query: {
                readonly limit?: number;
                readonly q: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CaseHit"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly find_messages_api_search_messages_get: {
        readonly parameters: {
            readonly query: {
                readonly author?: ("customer" | "staff" | "system") | null;
                readonly channel?: string | null;
                readonly conversation?: string | null;
                readonly cursor?: string | null;
                readonly customer?: string | null;
                readonly limit?: number;
                readonly q: string;
                readonly since?: string | null;
                readonly until?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_Hit_"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_segments_api_segments_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Segment"][];
                };
            };
        };
    };
    readonly create_segment_api_segments_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SegmentInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Segment"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_segment_api_segments__id__get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Segment"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly change_segment_api_segments__id__put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SegmentInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Segment"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly remove_segment_api_segments__id__delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly count_segment_api_segments__id__count_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SegmentCount"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_members_api_segments__id__members_get: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_Member_"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly count_condition_api_segments_count_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConditionInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SegmentCount"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_meant_api_segments_members_post: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string | null;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConditionInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page_Member_"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_words_api_segments_words_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vocabulary"];
                };
            };
        };
    };
    readonly needs_set_up_api_setup_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SetUpState"];
                };
            };
        };
    };
    readonly set_up_api_setup_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetUp"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_signatures_api_signatures_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Signature"][];
                };
            };
        };
    };
    readonly put_signature_api_signatures_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Signature"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Signature"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_skills_api_skills_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SkillEntry"][];
                };
            };
        };
    };
    readonly put_skill_api_skills__name__put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SkillInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SkillEntry"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_sources_api_sources_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Source"][];
                };
            };
        };
    };
    readonly create_source_api_sources_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewSource"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewKey"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly change_source_api_sources__id__put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SourceInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Source"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly renew_key_api_sources__id__key_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewKey"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_refusals_api_sources__id__refusals_get: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["KeptRefusal"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_traffic_api_sources_traffic_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Hour"][];
                };
            };
        };
    };
    readonly all_staff_api_staff_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Staff"][];
                };
            };
        };
    };
    readonly create_staff_api_staff_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewStaff"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Staff"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly change_staff_api_staff__id__patch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StaffChange"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Staff"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly list_stages_api_stages_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Stage-Output"][];
                };
            };
        };
    };
    readonly put_stages_api_stages_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["Stage-Input"][];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Stage-Output"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly count_stages_api_stages_counts_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["StageCount"][];
                };
            };
        };
    };
    readonly list_stances_api_stances_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Stance"][];
                };
            };
        };
    };
    readonly take_stance_api_stances__address__put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly address: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StanceInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Stance"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly drop_stance_api_stances__address__delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly address: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_sweep_api_sweep_get: {
        readonly parameters: {
            readonly query?: {
                readonly filter?: string | null;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sweep"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly confirm_letter_api_sweep__id__confirmed_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FiledLetter"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly unconfirm_letter_api_sweep__id__confirmed_delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FiledLetter"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly release_letter_api_sweep__id__released_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FiledLetter"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly api_tokens_api_tokens_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ApiToken"][];
                };
            };
        };
    };
    readonly create_token_api_tokens_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TokenRequest"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewToken"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly revoke_token_api_tokens__id__delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly correct_api_trust_attributes_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CorrectionInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Attribute"][];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly consent_api_trust_consents_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConsentInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly download_api_trust_download_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrustDownload"];
                };
            };
        };
    };
    readonly ask_erasure_api_trust_erasure_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Erasure"];
                };
            };
        };
    };
    readonly withdraw_erasure_api_trust_erasure_delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Erasure"];
                };
            };
        };
    };
    readonly get_me_api_trust_me_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrustView"];
                };
            };
        };
    };
    readonly change_me_api_trust_me_patch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TrustChange"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly set_reach_api_trust_reach_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReachInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reach"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly open_session_api_trust_session_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TrustInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrustSession"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly open_session_api_webchat__key__session_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SessionInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VisitorSession"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly ask_callback_api_webchat_conversations__id__callback_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CallbackBody"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Callback"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly cancel_callback_api_webchat_conversations__id__callback_delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly close_api_webchat_conversations__id__close_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_messages_api_webchat_conversations__id__messages_get: {
        readonly parameters: {
            readonly query?: {
                readonly before?: number | null;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["History"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly rate_api_webchat_conversations__id__rating_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RatingInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly read_api_webchat_conversations__id__read_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VisitorReadInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly typing_api_webchat_conversations__id__typing_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly wish_api_webchat_conversations__id__wish_put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly drop_wish_api_webchat_conversations__id__wish_delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_face_api_webchat_face__key__get: {
        readonly parameters: {
            readonly query?: {
                readonly language?: "zh" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WidgetFace"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly upload_file_api_webchat_files_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Attachment"];
                };
            };
        };
    };
    readonly get_file_api_webchat_files__id__get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly say_api_webchat_messages_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaidInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Said"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_snapshot_api_webchat_snapshot_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VisitorSnapshot"];
                };
            };
        };
    };
    readonly list_widgets_api_widgets_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Widget"][];
                };
            };
        };
    };
    readonly create_widget_api_widgets_post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WidgetInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Widget"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly change_widget_api_widgets__id__put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WidgetInput"];
            };
        };
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Widget"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    readonly get_health_healthz_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Service Unavailable */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    readonly get_metrics_metrics_get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly receive_v1__call__post: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly call: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Successful Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["lingxi__customers__model__sources__Receipt"];
                };
            };
            /** @description Validation Error */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
}

