# cmake -DPROGRAM=... -DTEMPLATE=... -DOUTPUT=... -DPROJECT_VERSION=... -P page.cmake
# The manual page of keyrosterctl: options and commands are what the program itself declares.
execute_process(
    COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 ASAN_OPTIONS=detect_leaks=0 "${PROGRAM}" --manual
    OUTPUT_VARIABLE KEYROSTER_MANUAL_SECTIONS RESULT_VARIABLE code OUTPUT_STRIP_TRAILING_WHITESPACE)
if(NOT code EQUAL 0)
    message(FATAL_ERROR "${PROGRAM} --manual ended with ${code}")
endif()
configure_file("${TEMPLATE}" "${OUTPUT}" @ONLY)
