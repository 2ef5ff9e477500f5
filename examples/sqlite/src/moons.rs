//! What the tour puts into its database: the larger moons of the solar system, and two small ones.

/// A moon, its planet, its mean radius in kilometres, and who discovered it when.
pub type Moon = (&'static str, &'static str, f64, Option<(i64, &'static str)>);

/// In order of the planets.
pub const MOONS: &[Moon] = &[
    ("Moon", "Earth", 1737.4, None),
    ("Phobos", "Mars", 11.1, Some((1877, "Asaph Hall"))),
    ("Deimos", "Mars", 6.3, Some((1877, "Asaph Hall"))),
    ("Io", "Jupiter", 1821.6, Some((1610, "Galileo Galilei"))),
    ("Europa", "Jupiter", 1560.8, Some((1610, "Galileo Galilei"))),
    ("Ganymede", "Jupiter", 2634.1, Some((1610, "Galileo Galilei"))),
    ("Callisto", "Jupiter", 2410.3, Some((1610, "Galileo Galilei"))),
    ("Titan", "Saturn", 2574.7, Some((1655, "Christiaan Huygens"))),
    ("Iapetus", "Saturn", 734.5, Some((1671, "Giovanni Cassini"))),
    ("Rhea", "Saturn", 763.8, Some((1672, "Giovanni Cassini"))),
    ("Dione", "Saturn", 561.4, Some((1684, "Giovanni Cassini"))),
    ("Enceladus", "Saturn", 252.1, Some((1789, "William Herschel"))),
    ("Titania", "Uranus", 788.4, Some((1787, "William Herschel"))),
    ("Oberon", "Uranus", 761.4, Some((1787, "William Herschel"))),
    ("Triton", "Neptune", 1353.4, Some((1846, "William Lassell"))),
    ("Charon", "Pluto", 606.0, Some((1978, "James Christy"))),
];
