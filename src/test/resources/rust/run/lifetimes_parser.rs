#[derive(Debug, Clone, PartialEq)]
enum Token<'a> {
    Number(f64),
    Word(&'a str),
    Symbol(char),
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    fn new(text: &'a str) -> Self {
        Lexer { text, at: 0 }
    }

    fn take_while<F: Fn(char) -> bool>(&mut self, f: F) -> &'a str {
        let rest = &self.text[self.at..];
        let end = rest.find(|c| !f(c)).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }
}

impl<'a> Iterator for Lexer<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        self.take_while(char::is_whitespace);
        let c = self.text[self.at..].chars().next()?;
        Some(if c.is_ascii_digit() {
            Token::Number(self.take_while(|c| c.is_ascii_digit() || c == '.').parse().unwrap())
        } else if c.is_alphabetic() {
            Token::Word(self.take_while(char::is_alphanumeric))
        } else {
            self.at += c.len_utf8();
            Token::Symbol(c)
        })
    }
}

struct Parser<'a> {
    tokens: std::iter::Peekable<Lexer<'a>>,
}

impl<'a> Parser<'a> {
    fn sum(&mut self) -> Result<f64, String> {
        let mut left = self.product()?;
        while let Some(Token::Symbol(op @ ('+' | '-'))) = self.tokens.peek().cloned() {
            self.tokens.next();
            let right = self.product()?;
            left = if op == '+' { left + right } else { left - right };
        }
        Ok(left)
    }

    fn product(&mut self) -> Result<f64, String> {
        let mut left = self.atom()?;
        while self.tokens.next_if_eq(&Token::Symbol('*')).is_some() {
            left *= self.atom()?;
        }
        Ok(left)
    }

    fn atom(&mut self) -> Result<f64, String> {
        match self.tokens.next() {
            Some(Token::Number(n)) => Ok(n),
            Some(Token::Symbol('(')) => {
                let inner = self.sum()?;
                match self.tokens.next() {
                    Some(Token::Symbol(')')) => Ok(inner),
                    other => Err(format!("expected ), got {other:?}")),
                }
            }
            Some(Token::Word(w)) => Err(format!("unknown {w}")),
            other => Err(format!("unexpected {:?}", other)),
        }
    }
}

fn longest<'a>(a: &'a str, b: &'a str) -> &'a str {
    if b.len() > a.len() { b } else { a }
}

fn main() {
    println!("{:?}", Lexer::new("x1 + 2.5*(y)").collect::<Vec<_>>());
    for text in ["1 + 2 * 3", "(1 + 2) * 3 - 4", "2 * (3", "2 * pi", ""] {
        println!("{text:?} = {:?}", Parser { tokens: Lexer::new(text).peekable() }.sum());
    }
    let kept;
    let owner = String::from("long enough");
    {
        let other = String::from("short");
        println!("{}", longest(&owner, &other));
        kept = longest(&owner, "literal");
    }
    println!("{kept}");
}
