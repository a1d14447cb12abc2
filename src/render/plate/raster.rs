//! Paper for plotters that ends as a PNG: a [`DrawingBackend`] whose pixels are numbers of a palette.
//!
//! Plotters' own bitmap backend has hard edges on strokes wider than a pixel, sets letters at whole pixels only, and fills three
//! bytes a pixel that would have to be counted into a palette afterwards. Here edges are smooth, letters stand at quarters of a
//! pixel, and the palette grows while drawing. The grid that plotters sees is a tenth of a logical pixel, because it knows whole
//! numbers only.

use super::letters::Face;
use super::png::png;
use super::sheet::Colour;
use ab_glyph::{Font, GlyphId, Point as GlyphPoint};
use ab_glyph_rasterizer::{Point, Rasterizer, point};
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle};
use std::collections::BTreeMap;
use std::convert::Infallible;

/// Units of plotters' grid in a logical pixel.
pub(super) const GRID: f64 = 10.0;

/// Steps from nothing to fully covered. Sixteen are as good to the eye as 256 at the edge of a letter, and leave room in the palette.
const STEPS: u8 = 15;
/// The number that no colour of a palette has.
const UNKNOWN: u8 = u8::MAX;
/// Places of a letter between two pixels.
const QUARTERS: f64 = 4.0;

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// The paper. It can be used again for the next picture, and remembers letters.
pub(super) struct Raster {
    width: usize,
    height: usize,
    /// Pixels of the picture to a unit of the grid.
    scale: f64,
    pixels: Vec<u8>,
    palette: Vec<Colour>,
    /// For a colour below, a colour above and a step of coverage: the colour of both. Filled as needed.
    blends: Vec<u8>,
    shape: Rasterizer,
    letters: BTreeMap<(Face, u32, GlyphId, u8), Letter>,
}

/// A letter's coverage, and where its upper left pixel lies from the pen.
struct Letter {
    left: i64,
    top: i64,
    width: usize,
    steps: Vec<u8>,
}

impl Raster {
    pub(super) fn new() -> Self {
        Self {
            width: 0,
            height: 0,
            scale: 0.0,
            pixels: Vec::new(),
            palette: Vec::new(),
            blends: vec![UNKNOWN; 256 * 256 * 16],
            shape: Rasterizer::new(1, 1),
            letters: BTreeMap::new(),
        }
    }

    /// Begins a picture of so many logical pixels, each of which becomes `scale` pixels.
    pub(super) fn begin(&mut self, width: f64, height: f64, scale: f64) {
        self.width = whole(width * scale);
        self.height = whole(height * scale);
        self.scale = scale / GRID;
        self.pixels = vec![0; self.width * self.height];
        self.palette.clear();
        self.blends.fill(UNKNOWN);
    }

    /// The picture as a file.
    pub(super) fn file(&self) -> Vec<u8> {
        png(u32::try_from(self.width).unwrap_or(u32::MAX), &self.pixels, &self.palette)
    }

    /// The number of a colour. When the palette is full, that of the nearest.
    fn number(&mut self, colour: Colour) -> u8 {
        let known = self.palette.iter().position(|&known| known == colour);
        let at = known.unwrap_or_else(|| {
            if self.palette.len() < usize::from(UNKNOWN) {
                self.palette.push(colour);
                return self.palette.len() - 1;
            }
            let apart = |other: &Colour| {
                let apart = |a: u8, b: u8| u32::from(a.abs_diff(b)).pow(2);
                apart(other.0, colour.0) + apart(other.1, colour.1) + apart(other.2, colour.2)
            };
            (0..self.palette.len()).min_by_key(|&at| apart(&self.palette[at])).unwrap_or(0)
        });
        u8::try_from(at).unwrap_or(0)
    }

    /// Covers a pixel so many steps with a colour.
    fn cover(&mut self, at: usize, over: u8, step: u8) {
        let under = self.pixels[at];
        if step == 0 || under == over {
            return;
        }
        if step >= STEPS {
            self.pixels[at] = over;
            return;
        }
        let key = (usize::from(under) << 12) | (usize::from(over) << 4) | usize::from(step);
        if self.blends[key] == UNKNOWN {
            let (a, b) = (self.palette[usize::from(under)], self.palette[usize::from(over)]);
            let mixed = |a: u8, b: u8| mix(a, b, step);
            self.blends[key] = self.number((mixed(a.0, b.0), mixed(a.1, b.1), mixed(a.2, b.2)));
        }
        self.pixels[at] = self.blends[key];
    }

    /// Covers a rectangle in pixels of the picture, its edges in part.
    fn cover_rectangle(&mut self, [left, top, right, bottom]: [f64; 4], over: u8) {
        let (width, height) = (size(self.width), size(self.height));
        let (left, right) = (left.clamp(0.0, width), right.clamp(0.0, width));
        let (top, bottom) = (top.clamp(0.0, height), bottom.clamp(0.0, height));
        if right <= left || bottom <= top {
            return;
        }
        for y in whole(top)..whole(bottom.ceil()) {
            let tall = (bottom.min(size(y) + 1.0) - top.max(size(y))).clamp(0.0, 1.0);
            let (inner, outer) = (whole(left.ceil()), whole(right));
            if tall > 0.99 && inner < outer {
                self.pixels[y * self.width + inner..y * self.width + outer].fill(over);
            } else {
                (inner..outer).for_each(|x| self.cover(y * self.width + x, over, steps(tall)));
            }
            if inner > outer {
                self.cover(y * self.width + outer, over, steps(tall * (right - left)));
                continue;
            }
            if size(inner) > left {
                self.cover(y * self.width + inner - 1, over, steps(tall * (size(inner) - left)));
            }
            if size(outer) < right {
                self.cover(y * self.width + outer, over, steps(tall * (right - size(outer))));
            }
        }
    }

    /// Covers closed outlines in pixels of the picture. Where they overlap they cover as one.
    fn cover_outlines(&mut self, outlines: &[Vec<(f64, f64)>], over: u8) {
        let points = || outlines.iter().flatten();
        let ends = |pick: fn(&(f64, f64)) -> f64| {
            (points().map(pick).fold(f64::INFINITY, f64::min), points().map(pick).fold(f64::NEG_INFINITY, f64::max))
        };
        let ((left, right), (top, bottom)) = (ends(|at| at.0), ends(|at| at.1));
        let (left, right) = (left.floor().max(0.0), right.ceil().min(size(self.width)));
        let (top, bottom) = (top.floor().max(0.0), bottom.ceil().min(size(self.height)));
        if !(left < right && top < bottom) {
            return;
        }
        let across = whole(right - left);
        self.shape.reset(across, whole(bottom - top));
        let at = |&(x, y): &(f64, f64)| -> Point {
            let (x, y) = (x.clamp(left, right) - left, y.clamp(top, bottom) - top);
            point(single(x), single(y))
        };
        for outline in outlines {
            for (from, to) in outline.iter().zip(outline.iter().cycle().skip(1)) {
                self.shape.draw_line(at(from), at(to));
            }
        }
        let mut covered: Vec<(usize, u8)> = Vec::new();
        self.shape.for_each_pixel(|index, coverage| {
            let step = steps(f64::from(coverage));
            if step > 0 {
                covered.push((index, step));
            }
        });
        let corner = whole(top) * self.width + whole(left);
        for (index, step) in covered {
            self.cover(corner + index / across * self.width + index % across, over, step);
        }
    }

    /// A point of the grid in pixels of the picture.
    fn place(&self, (x, y): BackendCoord) -> (f64, f64) {
        (f64::from(x) * self.scale, f64::from(y) * self.scale)
    }

    /// The outlines of a stroke: a rectangle for each stretch, a disc at each corner.
    fn stroke(&mut self, points: &[(f64, f64)], width: f64, over: u8) {
        let half = width / 2.0;
        let mut outlines = Vec::with_capacity(points.len() * 2);
        for ends in points.windows(2) {
            let (from, to) = (ends[0], ends[1]);
            let (run, rise) = (to.0 - from.0, to.1 - from.1);
            let long = (run * run + rise * rise).sqrt();
            if long > 0.0 {
                let (x, y) = (-rise / long * half, run / long * half);
                outlines.push(vec![
                    (from.0 + x, from.1 + y),
                    (from.0 - x, from.1 - y),
                    (to.0 - x, to.1 - y),
                    (to.0 + x, to.1 + y),
                ]);
            }
        }
        if points.len() > 2 {
            outlines.extend(points[1..points.len() - 1].iter().map(|&at| disc(at, half)));
        }
        self.cover_outlines(&outlines, over);
    }

    fn letter(&mut self, face: Face, size: f64, glyph: GlyphId, quarter: u8) -> &Letter {
        let key = (face, u32::try_from(whole(size * 100.0)).unwrap_or(u32::MAX), glyph, quarter);
        self.letters.entry(key).or_insert_with(|| {
            let mut set = glyph.with_scale_and_position(0.0, GlyphPoint::default());
            // Ab_glyph's scale is the height of the line, ours the em.
            let font = face.font();
            set.scale =
                single(size * f64::from(font.height_unscaled()) / f64::from(font.units_per_em().unwrap_or(1000.0))).into();
            set.position.x = single(f64::from(quarter) / QUARTERS);
            let Some(outlined) = font.outline_glyph(set) else {
                return Letter { left: 0, top: 0, width: 0, steps: Vec::new() };
            };
            let bounds = outlined.px_bounds();
            let width = whole(f64::from(bounds.width()));
            let mut covered = vec![0; width * whole(f64::from(bounds.height()))];
            outlined.draw(|x, y, coverage| {
                if let Some(step) = covered.get_mut(y as usize * width + x as usize) {
                    *step = steps(f64::from(coverage));
                }
            });
            Letter { left: down(bounds.min.x.into()), top: down(bounds.min.y.into()), width, steps: covered }
        })
    }
}

impl DrawingBackend for Raster {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        let units = |pixels: usize| u32::try_from(whole(size(pixels) / self.scale)).unwrap_or(u32::MAX);
        (units(self.width), units(self.height))
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, colour: BackendColor) -> Drawn {
        self.draw_rect(at, (at.0 + 1, at.1 + 1), &colour, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        let over = self.number(style.color().rgb);
        let ends = [self.place(from), self.place(to)];
        let width = f64::from(style.stroke_width()) * self.scale;
        if from.0 == to.0 || from.1 == to.1 {
            // A level or upright line is a rectangle, and is moved to whole pixels, so that it is not a grey band of two.
            let [(x1, y1), (x2, y2)] = ends;
            let thick = width.round().max(1.0);
            let edge = |middle: f64| (middle - thick / 2.0).round();
            let level = from.1 == to.1;
            let extent = if level {
                [x1.min(x2), edge(y1), x1.max(x2), edge(y1) + thick]
            } else {
                [edge(x1), y1.min(y2), edge(x1) + thick, y1.max(y2)]
            };
            self.cover_rectangle(extent, over);
        } else {
            self.stroke(&ends, width, over);
        }
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, style: &S, fill: bool) -> Drawn {
        if fill {
            let over = self.number(style.color().rgb);
            let ((left, top), (right, bottom)) = (self.place(a), self.place(b));
            self.cover_rectangle([left, top, right, bottom], over);
        } else {
            for (from, to) in [(a, (b.0, a.1)), ((b.0, a.1), b), ((a.0, b.1), b), (a, (a.0, b.1))] {
                self.draw_line(from, to, style)?;
            }
        }
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let points: Vec<BackendCoord> = path.into_iter().collect();
        if let [from, to] = points[..] {
            return self.draw_line(from, to, style);
        }
        let over = self.number(style.color().rgb);
        let points: Vec<(f64, f64)> = points.into_iter().map(|at| self.place(at)).collect();
        self.stroke(&points, f64::from(style.stroke_width()) * self.scale, over);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, at: BackendCoord, radius: u32, style: &S, fill: bool) -> Drawn {
        let over = self.number(style.color().rgb);
        let (middle, radius) = (self.place(at), f64::from(radius) * self.scale);
        if fill {
            self.cover_outlines(&[disc(middle, radius)], over);
        } else {
            let half = f64::from(style.stroke_width()) * self.scale / 2.0;
            let inner = disc(middle, (radius - half).max(0.0)).into_iter().rev().collect();
            self.cover_outlines(&[disc(middle, radius + half), inner], over);
        }
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, corners: I, style: &S) -> Drawn {
        let over = self.number(style.color().rgb);
        let corners: Vec<(f64, f64)> = corners.into_iter().map(|at| self.place(at)).collect();
        self.cover_outlines(&[corners], over);
        Ok(())
    }

    /// The style's size is the em in units of the grid; the point lies on the line on which the letters stand.
    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        debug_assert!(matches!(style.anchor().v_pos, VPos::Bottom), "letters stand on a line");
        let face = if matches!(style.style(), FontStyle::Bold) { Face::Strong } else { Face::Regular };
        let (over, size) = (self.number(style.color().rgb), style.size() * self.scale);
        let (x, y) = self.place(at);
        let mut pen = match style.anchor().h_pos {
            HPos::Left => x,
            HPos::Center => x - face.width(text, size) / 2.0,
            HPos::Right => x - face.width(text, size),
        };
        let line = down(y.round());
        for character in text.chars() {
            let glyph = face.font().glyph_id(character);
            let quarters = down((pen * QUARTERS).round());
            let (column, quarter) = (quarters.div_euclid(4), u8::try_from(quarters.rem_euclid(4)).unwrap_or(0));
            pen += face.advance(glyph) * face.scale(size);
            let (columns, rows) = (self.width, self.height);
            let letter = self.letter(face, size, glyph, quarter);
            let (left, top, width) = (column + letter.left, line + letter.top, letter.width.max(1));
            let covered: Vec<(usize, u8)> = letter
                .steps
                .iter()
                .enumerate()
                .filter(|(_, step)| **step > 0)
                .filter_map(|(index, step)| {
                    let x = usize::try_from(left + i64::try_from(index % width).ok()?).ok().filter(|x| *x < columns)?;
                    let y = usize::try_from(top + i64::try_from(index / width).ok()?).ok().filter(|y| *y < rows)?;
                    Some((y * columns + x, *step))
                })
                .collect();
            for (at, step) in covered {
                self.cover(at, over, step);
            }
        }
        Ok(())
    }
}

/// A circle as an outline, with corners too close to be seen.
fn disc((x, y): (f64, f64), radius: f64) -> Vec<(f64, f64)> {
    CIRCLE.iter().map(|(cosine, sine)| (x + radius * cosine, y + radius * sine)).collect()
}

/// Corners of a circle of radius one. Worked out by halving, because the sine of the machine may differ in its last bit.
static CIRCLE: std::sync::LazyLock<Vec<(f64, f64)>> = std::sync::LazyLock::new(|| {
    let mut corners = vec![(1.0_f64, 0.0_f64), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)];
    for _ in 0..4 {
        let halved = |at: usize| {
            let (a, b) = (corners[at], corners[(at + 1) % corners.len()]);
            let (x, y) = (a.0 + b.0, a.1 + b.1);
            let long = (x * x + y * y).sqrt();
            [a, (x / long, y / long)]
        };
        corners = (0..corners.len()).flat_map(halved).collect();
    }
    corners
});

fn mix(under: u8, over: u8, step: u8) -> u8 {
    let (under, over, step, all) = (u16::from(under), u16::from(over), u16::from(step), u16::from(STEPS));
    u8::try_from((under * (all - step) + over * step + all / 2) / all).unwrap_or(u8::MAX)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 15")]
fn steps(coverage: f64) -> u8 {
    (coverage.abs().min(1.0) * f64::from(STEPS)).round() as u8
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "lengths of a picture; what is below nought is nought"
)]
fn whole(length: f64) -> usize {
    length.max(0.0) as usize
}

#[expect(clippy::cast_possible_truncation, reason = "places in and about a picture")]
fn down(place: f64) -> i64 {
    place.floor() as i64
}

#[expect(clippy::cast_precision_loss, reason = "lengths of a picture")]
fn size(length: usize) -> f64 {
    length as f64
}

#[expect(clippy::cast_possible_truncation, reason = "what the rasteriser of letters works with")]
fn single(length: f64) -> f32 {
    length as f32
}
