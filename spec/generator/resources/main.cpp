#include <iostream>

#include "program.hpp"

int main(int count, char** arguments) { return cdk::spec_gen::run({arguments + 1, arguments + count}, std::cerr); }
