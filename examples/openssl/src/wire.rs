//! Two ends of a connection that are joined in memory, on one thread.

use core::mem::MaybeUninit;

use ffi_contract::Owned;

use crate::bio::Bio;
use crate::tls::{Connection, Context, TlsError};

/// A client and a server.
pub struct Wire {
    /// The end that began.
    pub client: Owned<Connection>,
    /// The other one.
    pub server: Owned<Connection>,
}

impl Wire {
    /// Joins two ends, which have said nothing yet.
    ///
    /// # Errors
    ///
    /// What OpenSSL reports.
    pub fn between(client: &Context, server: &Context) -> Result<Self, TlsError> {
        let (left, right) = Bio::pair(0, 0)?;
        let mut wire = Self { client: Connection::new(client)?, server: Connection::new(server)? };
        wire.client.set_bio(left);
        wire.server.set_bio(right);
        wire.client.set_connect_state();
        wire.server.set_accept_state();
        Ok(wire)
    }

    /// Lets each go on in turn, until both have shaken hands.
    ///
    /// # Errors
    ///
    /// What the first reports that cannot go on.
    pub fn shake_hands(&mut self) -> Result<(), TlsError> {
        loop {
            let client = self.client.handshake();
            let server = self.server.handshake();
            match (client, server) {
                (Ok(()), Ok(())) => return Ok(()),
                (Err(error), _) | (_, Err(error)) if !error.wants_more() => return Err(error),
                _ => {}
            }
        }
    }
}

/// All that has come by now.
///
/// # Errors
///
/// What OpenSSL reports.
pub fn read(end: &mut Connection) -> Result<Vec<u8>, TlsError> {
    let mut all = Vec::new();
    loop {
        let mut room = [MaybeUninit::uninit(); 256];
        match end.read(&mut room) {
            Ok(part) => all.extend_from_slice(part),
            Err(error) if error.wants_more() || error.is_closed() => return Ok(all),
            Err(error) => return Err(error),
        }
    }
}
