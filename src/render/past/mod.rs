//! What is told of earlier publications: where addresses lead at which nothing stands any more.

mod redirects;

pub(super) use redirects::redirects;
