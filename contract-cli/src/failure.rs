//! Why the command could not run: one clear error, exit code 2, nothing touched.

/// What stopped the command.
#[derive(Debug)]
pub(crate) struct Failure {
    /// What is wrong, in one line.
    pub(crate) message: String,
    /// What the system, the compiler or another program said of it.
    pub(crate) notes: Vec<String>,
    /// What to do.
    pub(crate) help: Option<String>,
}

impl Failure {
    /// A failure that is said by its first line alone.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), notes: Vec::new(), help: None }
    }

    /// Adds what another program said.
    pub(crate) fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// Adds what to do.
    pub(crate) fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }
}
