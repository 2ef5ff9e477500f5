#[contract]
unsafe extern "C" {
    type point;
    safe fn draw(point: point);
}
