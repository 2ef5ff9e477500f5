#[contract]
unsafe extern "C" {
    type point;
    fn draw(point: &point);
}
