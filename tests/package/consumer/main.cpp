#include <cdk/size.hpp>
#include <cstdio>

int main() { std::puts(cdk::Size::mebibytes(25).to_human_string().c_str()); }
