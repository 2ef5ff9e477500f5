//! Objects that C lets move to another thread, or lets several threads use.

use core::ffi::c_int;
use ffi_contract::contract;

#[contract(strip = ["job_", "pool_", "task_"])]
unsafe extern "C" {
    /// A job: may move to another thread.
    #[owned_by_c(free = job_free)]
    #[thread(send)]
    #[rust_name = "Job"]
    pub type job;

    /// A pool: several threads may use it.
    #[owned_by_c(free = pool_free, up_ref = pool_up_ref)]
    #[thread(send, sync)]
    #[rust_name = "Pool"]
    pub type pool;

    /// Makes a job.
    #[fails(null)]
    #[returns(owned)]
    pub fn job_new() -> *mut job;

    /// Runs a job.
    pub fn job_run(job: &mut job) -> c_int;

    /// Looks at a job.
    pub fn job_state(job: &job) -> c_int;

    /// Makes a pool.
    #[fails(null)]
    #[returns(owned)]
    pub fn pool_new() -> *mut pool;

    /// The number of threads.
    pub fn pool_size(pool: &pool) -> c_int;

    /// The pool that is always there.
    #[returns(borrowed(forever))]
    #[rust_name = "Pool::global"]
    pub fn pool_global() -> *const pool;

    /// A task: stays where it is, and is cancelled from anywhere.
    #[owned_by_c(free = task_free)]
    #[rust_name = "Task"]
    pub type task;

    /// Makes a task.
    #[fails(null)]
    #[returns(owned)]
    pub fn task_new() -> *mut task;

    /// Runs it.
    pub fn task_run(task: &mut task);

    /// How far it is.
    pub fn task_progress(task: &task) -> c_int;

    /// Makes it end soon.
    #[thread(any)]
    pub fn task_cancel(task: &task);

    fn task_free(task: *mut task);
    fn job_free(job: *mut job);
    fn pool_up_ref(pool: *mut pool);
    fn pool_free(pool: *mut pool);
}
