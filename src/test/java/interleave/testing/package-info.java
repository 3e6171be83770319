/// Programs for tests, put together from instructions without any language.
package interleave.testing;
