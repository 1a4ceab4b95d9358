#include <iostream>

#include "program.hpp"

int main(int argc, char** argv) { return cdk::props_gen::run({argv + 1, argv + argc}, std::cerr); }
