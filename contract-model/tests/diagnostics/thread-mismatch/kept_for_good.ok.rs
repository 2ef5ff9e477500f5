#[contract]
unsafe extern "C" {
    #[owned_by_c(free = log_free)]
    #[thread(send, sync)]
    type log;
    fn log_free(l: *mut log);
    #[owned_by_c(free = job_free)]
    #[thread(send)]
    type job;
    fn job_free(j: *mut job);
    fn job_log(j: &mut job, #[retained(forever)] l: &log);
}
